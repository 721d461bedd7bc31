@echo off
rem SPDX-License-Identifier: GPL-3.0-or-later
rem
rem changeover-check.cmd
rem
rem Copies what shows Kaspersky software out of the registry of this Windows, so that Changeover can
rem look at it on another computer. It works on Windows XP and all later versions.
rem
rem It changes nothing on this computer. It makes one folder beside itself, and writes only into
rem that folder. It sends nothing anywhere. You need not be an administrator; if you are one, it can
rem read a little more. What it copies of your own settings is of the person who runs it.

rem Names that are set here are forgotten at the end.
setlocal

rem The programs of Windows that are used, by their full names. A 32-bit program that starts this
rem script on a 64-bit Windows would get the other view of the registry; then the 64-bit one is taken.
set "TOOLS=%SystemRoot%\System32"
if defined PROCESSOR_ARCHITEW6432 set "TOOLS=%SystemRoot%\Sysnative"

rem The folder for the copies: beside this script, with the name of this computer.
set "FOLDER=%~dp0changeover-%COMPUTERNAME%"
set "RECORD=%FOLDER%\changeover-check.txt"

rem Make the folder. If the script was run before, its old notes are replaced.
if not exist "%FOLDER%\" md "%FOLDER%"
if exist "%RECORD%" del "%RECORD%"
if exist "%RECORD%" goto cannot_write
>"%RECORD%" echo changeover-check, what was copied
if not exist "%RECORD%" goto cannot_write

echo Copying parts of the registry. This takes a minute at most.

rem The list of installed programs.
call :copy programs.reg HKLM "SOFTWARE\Microsoft\Windows\CurrentVersion" "Uninstall"
rem The same for 32-bit programs, which a 64-bit Windows lists apart.
call :copy programs-32.reg HKLM "SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion" "Uninstall"
rem The settings of Kaspersky products, in both places.
call :copy kaspersky.reg HKLM "SOFTWARE" "KasperskyLab"
call :copy kaspersky-32.reg HKLM "SOFTWARE\WOW6432Node" "KasperskyLab"
rem The services and drivers. They can only be exported all together.
call :copy services.reg HKLM "SYSTEM\CurrentControlSet" "Services"
rem Which protection programs Windows knows.
call :copy security.reg HKLM "SOFTWARE\Microsoft\Security Center\Provider" "Av"
rem The certificates that this computer trusts.
call :copy certificates.reg HKLM "SOFTWARE\Microsoft\SystemCertificates\ROOT" "Certificates"
rem What was installed for you alone, and what products keep for you.
call :copy user-programs.reg HKCU "Software\Microsoft\Windows\CurrentVersion" "Uninstall"
call :copy user-programs-32.reg HKCU "Software\WOW6432Node\Microsoft\Windows\CurrentVersion" "Uninstall"
call :copy user-kaspersky.reg HKCU "Software" "KasperskyLab"
rem The programs that extensions of web browsers may talk to.
call :copy chrome.reg HKLM "SOFTWARE\Google\Chrome" "NativeMessagingHosts"
call :copy chrome-32.reg HKLM "SOFTWARE\WOW6432Node\Google\Chrome" "NativeMessagingHosts"
call :copy user-chrome.reg HKCU "Software\Google\Chrome" "NativeMessagingHosts"
call :copy chromium.reg HKLM "SOFTWARE\Chromium" "NativeMessagingHosts"
call :copy chromium-32.reg HKLM "SOFTWARE\WOW6432Node\Chromium" "NativeMessagingHosts"
call :copy user-chromium.reg HKCU "Software\Chromium" "NativeMessagingHosts"
call :copy edge.reg HKLM "SOFTWARE\Microsoft\Edge" "NativeMessagingHosts"
call :copy edge-32.reg HKLM "SOFTWARE\WOW6432Node\Microsoft\Edge" "NativeMessagingHosts"
call :copy user-edge.reg HKCU "Software\Microsoft\Edge" "NativeMessagingHosts"
call :copy firefox.reg HKLM "SOFTWARE\Mozilla" "NativeMessagingHosts"
call :copy firefox-32.reg HKLM "SOFTWARE\WOW6432Node\Mozilla" "NativeMessagingHosts"
call :copy user-firefox.reg HKCU "Software\Mozilla" "NativeMessagingHosts"

rem The last line of the notes. Without it, Changeover knows that the script was stopped.
>>"%RECORD%" echo end

echo.
echo Done. Nothing on this computer was changed. What was copied is in this folder:
echo.
echo   "%FOLDER%"
echo.
echo Take the whole folder to the computer that has Changeover, for example on a USB stick, and run
echo there:  changeover-cli check --root=FOLDER
echo.
rem Wait for a key, so that the window stays open.
pause
exit /b 0

rem Copies one key into one file: call :copy FILE HKLM "the key that it is in" "its name".
:copy
rem Remove the file of an earlier run.
if exist "%FOLDER%\%~1" del "%FOLDER%\%~1"
rem Copy the key.
"%TOOLS%\reg.exe" export "%~2\%~3\%~4" "%FOLDER%\%~1" >nul 2>nul
if not errorlevel 1 if exist "%FOLDER%\%~1" goto copied
rem That failed: is the key among those beside it, or does this Windows not have it at all?
"%TOOLS%\reg.exe" query "%~2\%~3" 2>nul | "%TOOLS%\find.exe" "\%~4" >nul
if not errorlevel 1 goto failed
>>"%RECORD%" echo %~1: not there
goto :eof
:copied
>>"%RECORD%" echo %~1: exported
goto :eof
:failed
>>"%RECORD%" echo %~1: failed
echo Could not copy %~2\%~3\%~4. Try again as an administrator.
goto :eof

rem The script may lie on a disk that cannot be written to, or in a folder that is not yours.
:cannot_write
echo.
echo The folder "%FOLDER%" could not be written.
echo Copy this script to a USB stick or to your desktop, and run it there.
echo.
pause
exit /b 1
