# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The runtime that test-sandbox runs the program on, made of Debian's packages; after
# build-aux/common.sh, which sets $root. The real one is org.gnome.Platform. Needs no
# administrator: packages are unpacked, and what they would do when installed is done in a sandbox.
# shellcheck disable=SC2034,SC2154

runtime_release=bookworm # its packages have these names
runtime_id=io.github.changeover.TestPlatform
runtime_branch=1

# What the program is linked to and GTK needs to draw, as in the runtime of GNOME. What that one
# lacks, the modules of the manifest bring; here packages of Debian stand in for them.
runtime_packages() {
  printf '%s\n' \
    libgtk-4-1 libadwaita-1-0 libjson-glib-1.0-0 libicu72 libseccomp2 libsqlite3-0 librsvg2-2 \
    librsvg2-common libsoup-3.0-0 glib-networking adwaita-icon-theme gsettings-desktop-schemas \
    dconf-gsettings-backend fontconfig fonts-dejavu-core shared-mime-info libgtk-4-bin \
    libglib2.0-bin libc-bin dash coreutils ca-certificates findutils
  /usr/bin/python3 "$root/flatpak/manifest.py" stand-ins
}

# What the runtime is made of, in one word: it is made anew when that changes.
runtime_key() {
  { runtime_packages; cat "$root/flatpak/runtime.sh"; } | sha256sum | cut -c 1-16
}

# fetch DIR PACKAGE...: with all that they need, as if nothing were installed.
fetch() {
  local dir=$1
  shift
  mkdir -p -- "$dir/lists/partial" "$dir/cache/archives/partial"
  : >"$dir/status"
  local -a settings=(-o "Dir::State::status=$dir/status" -o "Dir::Cache=$dir/cache"
                     -o 'Debug::NoLocking=true' -o 'APT::Install-Recommends=false'
                     -o 'APT::Sandbox::User=' -o 'Dir::Etc::apt-cache-clean='
                     -o 'DPkg::Post-Invoke::=' -o 'APT::Keep-Downloaded-Packages=true')
  local -a own_lists=(-o "Dir::State::lists=$dir/lists")
  # The lists that this computer has may be old, or missing.
  if ! apt-get "${settings[@]}" --download-only -y install "$@" >/dev/null 2>&1; then
    say 'Fetching lists of packages.'
    run_quietly apt-get "${settings[@]}" "${own_lists[@]}" update
    run_quietly apt-get "${settings[@]}" "${own_lists[@]}" --download-only -y install "$@"
  fi
}

# unpack DIR TREE: all packages, on top of the folders that Debian has had since version 12.
unpack() {
  local dir=$1 tree=$2 name file
  for name in bin sbin lib lib64; do
    mkdir -p -- "$tree/usr/$name"
    ln -s "usr/$name" "$tree/$name"
  done
  mkdir -p -- "$tree/proc" "$tree/dev" "$tree/tmp" "$tree/var" "$tree/run" "$tree/etc"
  for file in "$dir"/cache/archives/*.deb; do
    dpkg-deb --fsys-tarfile "$file" |
      tar --extract --keep-directory-symlink --no-same-owner "--directory=$tree"
  done
}

# What the packages would do when they are installed. There is no debconf in the runtime of GNOME;
# where it is, the library of PackageKit lets packages ask through a file that is in the sandbox,
# which the service does not find.
set_up() {
  local tree=$1
  run_quietly bwrap --bind "$tree" / --proc /proc --dev /dev --tmpfs /tmp --unshare-all \
    --setenv PATH /usr/sbin:/usr/bin --setenv HOME /tmp /usr/bin/dash -ec '
    cd /usr/lib/*-linux-gnu
    ln -sf ../sbin/ldconfig /usr/bin/ldconfig
    rm -f /usr/bin/debconf*
    mkdir -p /etc/ssl/certs
    cat /usr/share/ca-certificates/*/*.crt >/etc/ssl/certs/ca-certificates.crt
    glib-2.0/glib-compile-schemas /usr/share/glib-2.0/schemas
    glib-2.0/gio-querymodules gio/modules
    gdk-pixbuf-2.0/gdk-pixbuf-query-loaders --update-cache
    update-mime-database /usr/share/mime
    gtk4-update-icon-cache --force /usr/share/icons/Adwaita
    printf "/app/lib\ninclude /etc/ld.so.conf.d/*.conf\n" >/etc/ld.so.conf
    ldconfig'
}

# lay_out TREE DIR: a runtime is /usr alone, with /etc in it.
lay_out() {
  local tree=$1 dir=$2 arch name
  arch=$(flatpak --default-arch)
  mkdir -p -- "$dir/files"
  mv -- "$tree/usr" "$dir/usr"
  mv -- "$tree/etc" "$dir/usr/etc"
  for name in doc man info locale lintian bash-completion; do
    rm -rf -- "${dir:?}/usr/share/$name"
  done
  chmod -R u+rwX -- "$dir/usr"
  printf '[Runtime]\nname=%s\nruntime=%s/%s/%s\nsdk=%s/%s/%s\n' "$runtime_id" "$runtime_id" \
    "$arch" "$runtime_branch" "$runtime_id" "$arch" "$runtime_branch" >"$dir/metadata"
}

# make_runtime CACHE: a repository with the runtime in CACHE/repo, unless it is there.
make_runtime() {
  local cache=$1 key
  local -a packages
  key=$(runtime_key)
  if [ "$(cat "$cache/key" 2>/dev/null)" = "$key" ]; then
    return 0
  fi
  mapfile -t packages < <(runtime_packages)
  rm -rf --one-file-system -- "$cache"
  mkdir -p -- "$cache/tree"
  fetch "$cache/packages" "${packages[@]}"
  unpack "$cache/packages" "$cache/tree"
  set_up "$cache/tree"
  lay_out "$cache/tree" "$cache/layout"
  # Not packed, since it is for this computer only.
  run_quietly ostree init "--repo=$cache/repo" --mode=bare-user-only
  run_quietly flatpak build-export --runtime --disable-sandbox --files=usr \
    "$cache/repo" "$cache/layout" "$runtime_branch"
  rm -rf --one-file-system -- "$cache/packages" "$cache/tree" "$cache/layout"
  printf '%s\n' "$key" >"$cache/key"
}
