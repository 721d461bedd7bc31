# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What run and test share. Sets $root, the checkout.

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
root=$(dirname -- "$here")

# So that file names and test output in UTF-8 survive the tools.
export LC_ALL=C.UTF-8

say() {
  printf '%s\n' "$*" >&2
}

# run_quietly COMMAND...: its output is shown only if it fails.
run_quietly() {
  local output status=0
  output=$("$@" 2>&1) || status=$?
  if [ "$status" -ne 0 ]; then
    printf '%s\n' "$output" >&2
  fi
  return "$status"
}

# start_afresh DIR OPTION...: a new build folder in place of what is there.
start_afresh() {
  local dir=$1
  shift
  if [ -e "$dir" ] && [ -n "$(ls -A -- "$dir")" ]; then
    if [ ! -d "$dir/meson-private" ] && [ ! -d "$dir/meson-info" ]; then
      say "$dir is not a build folder and is not empty. Please move it away, then try again."
      return 1
    fi
    rm -rf -- "$dir"
  fi
  run_quietly meson setup "$@" "$dir" "$root"
}

# configure DIR OPTION...: makes DIR a working build folder of this checkout with these options.
configure() {
  local dir=$1 state
  shift
  state=$(/usr/bin/python3 "$here/build-state.py" "$dir" "$root" "$@")
  case $state in
    ready) ;;
    options) run_quietly meson configure "$dir" "$@" ;;
    *)
      say "Preparing ${dir#"$root"/}/: $state."
      start_afresh "$dir" "$@"
      ;;
  esac
}

# build DIR OPTION...: configures and compiles.
build() {
  configure "$@" && run_quietly meson compile -C "$1"
}

# build_fuzzers: everything once more, with clang, for the fuzzers of tests/fuzz.
build_fuzzers() {
  CC=clang build "$root/build-fuzz" -Dwerror=true -Dfuzzers=true -Db_sanitize=address,undefined \
    -Db_lundef=false --buildtype=debugoptimized
}
