#!/usr/bin/env bash
# test-package.sh [PICTURE]: builds the Debian package, installs it with apt in a clean Debian 12, explains a notice there,
# opens the window under Xvfb, takes a picture of it (PICTURE, by default build/release/package-window.png) and removes the
# package again. Needs root (debootstrap, chroot, mount). Leaves nothing behind but build/release, build/package (the clean
# system's archive, kept for the next time) and the picture.
set -euo pipefail
cd "$(dirname "$0")/../.."
[ "$(id -u)" -eq 0 ] || { echo "test-package.sh: please run as root (it makes a chroot)" >&2; exit 1; }

build=$PWD/build/release
cache=$PWD/build/package
picture=$(realpath -m "${1:-$build/package-window.png}")
release=bookworm
sample=/usr/share/undelivered/sample
mkdir -p "$cache" "$(dirname "$picture")"
say() { printf '%s\n' "-- $*"; }

installer/linux/install-packages.sh build run package

say "building the package"
[ -f "$build/build.ninja" ] || cmake --preset release > /dev/null
ninja -C "$build" > "$build/build.log" 2>&1 || { tail -n 40 "$build/build.log" >&2; exit 1; }
rm -f "$build"/undelivered_*.deb
(cd "$build" && cpack -G DEB > cpack.log 2>&1) || { tail -n 40 "$build/cpack.log" >&2; exit 1; }
package=$(ls "$build"/undelivered_*.deb)
dpkg-deb --field "$package" Package Version Architecture Maintainer Section Installed-Size Depends

# The clean system, once. The mirror and the proxy are this machine's.
mirror=http://deb.debian.org/debian
[ -f /etc/apt/sources.list.d/debian.sources ] &&
  mirror=$(awk '/^URIs:/ {print $2; exit}' /etc/apt/sources.list.d/debian.sources)
proxy=$(apt-config dump | grep -iE '^Acquire::(http|https|ftp)::Proxy' || true)
base=$cache/$release.tar

root=$(mktemp -d /var/tmp/undelivered-package.XXXXXX)
clean_up() {
  local status=$?
  for place in dev/pts dev/shm dev sys proc; do
    if mountpoint -q "$root/$place"; then umount "$root/$place" || umount -l "$root/$place" || true; fi
  done
  # Never reach through a mount that did not go away.
  if grep -qF " $root/" /proc/self/mounts; then
    echo "test-package.sh: still mounted, left behind: $root" >&2
  else
    rm -rf --one-file-system "$root"
  fi
  exit "$status"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

if [ ! -f "$base" ]; then
  say "making a clean Debian ($release) from $mirror"
  # apt keeps its proxy for itself; debootstrap reads it from the environment.
  from_apt=$(sed -nE 's/^Acquire::http::Proxy "([^"]+)";/\1/p' <<< "$proxy")
  [ -z "$from_apt" ] || [ "$from_apt" = DIRECT ] || export http_proxy="$from_apt"
  debootstrap --variant=minbase --include=ca-certificates "$release" "$root" "$mirror" > "$cache/debootstrap.log" 2>&1 ||
    { tail -n 20 "$cache/debootstrap.log" >&2; exit 1; }
  rm -rf "$root"/var/cache/apt/archives/*.deb
  tar -C "$root" --one-file-system -cf "$base.part" .
  mv "$base.part" "$base"
else
  tar -C "$root" -xpf "$base"
fi
chmod 755 "$root" # the user there must get in

say "installing it there with apt"
mount -t proc proc "$root/proc"
mount --bind /sys "$root/sys"
mount -t tmpfs -o mode=755 dev "$root/dev"
for node in null zero full random urandom tty; do
  cp -a "/dev/$node" "$root/dev/"
done
mkdir -p "$root/dev/pts" "$root/dev/shm"
mount -t devpts -o newinstance,ptmxmode=0666 devpts "$root/dev/pts"
ln -s pts/ptmx "$root/dev/ptmx"
ln -s /proc/self/fd "$root/dev/fd"
mount -t tmpfs -o mode=1777 shm "$root/dev/shm"

cp -L /etc/resolv.conf "$root/etc/resolv.conf"
cp -L /etc/hosts "$root/etc/hosts"
rm -f "$root/etc/apt/sources.list"
if [ -f /etc/apt/sources.list.d/debian.sources ]; then
  cp /etc/apt/sources.list.d/debian.sources "$root/etc/apt/sources.list.d/"
else
  printf 'deb %s %s main\n' "$mirror" "$release" > "$root/etc/apt/sources.list"
fi
printf '%s\n' "$proxy" 'APT::Install-Recommends "false";' 'Acquire::Languages "none";' > "$root/etc/apt/apt.conf.d/90test"
printf '#!/bin/sh\nexit 101\n' > "$root/usr/sbin/policy-rc.d"
chmod +x "$root/usr/sbin/policy-rc.d"
cp "$package" "$root/root/undelivered.deb"
within() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
as_user() { within runuser -u visitor -- env HOME=/home/visitor XDG_RUNTIME_DIR=/run/visitor "$@"; }

within apt-get update -qq
within apt-get install -y -qq /root/undelivered.deb > "$cache/apt.log" 2>&1 || { tail -n 30 "$cache/apt.log" >&2; exit 1; }
within dpkg --audit
for there in bin/undelivered share/applications/app.undelivered.Undelivered.desktop \
             share/metainfo/app.undelivered.Undelivered.metainfo.xml share/man/man1/undelivered.1.gz \
             share/icons/hicolor/scalable/apps/app.undelivered.Undelivered.svg share/undelivered/sample/.Sent/maildirfolder; do
  [ -e "$root/usr/$there" ] || { echo "test-package.sh: not installed: /usr/$there" >&2; exit 1; }
done

say "explaining a notice"
within useradd -m visitor
mkdir -p "$root/run/visitor" && within chown visitor /run/visitor && chmod 700 "$root/run/visitor"
notice=$(cd "$root" && grep -lF 'name=gmial.com type=MX' ".$sample"/cur/* | head -n 1)
as_user undelivered explain "${notice#.}" | tee "$cache/explain.txt"
grep -qF 'tom.archer@gmial.com' "$cache/explain.txt"
as_user undelivered explain --json "${notice#.}" | grep -qF '"domain-not-found"'

say "opening the window"
within apt-get install -y -qq xvfb x11-apps x11-utils >> "$cache/apt.log" 2>&1 || { tail -n 30 "$cache/apt.log" >&2; exit 1; }
mkdir -p "$root/tmp/.X11-unix" && chmod 1777 "$root/tmp/.X11-unix"
# Every process of the window's session is a child of this one shell, which ends with it.
cat > "$root/usr/local/bin/window-session" <<'SESSION'
#!/bin/sh
Xvfb -displayfd 3 -screen 0 1280x860x24 -nolisten tcp 3> /tmp/display 2> /tmp/xvfb.log &
server=$!
trap 'kill $window $server 2> /dev/null' EXIT
trap 'exit 1' INT TERM
tries=0
until [ -s /tmp/display ]; do tries=$((tries + 1)); [ $tries -lt 100 ] || exit 1; sleep 0.1; done
export DISPLAY=":$(cat /tmp/display)"
undelivered > /tmp/window.log 2>&1 &
window=$!
tries=0
until xwininfo -root -tree 2> /dev/null | grep -q '"[^"]*Undelivered'; do
  kill -0 $window 2> /dev/null || { echo "the program ended by itself" >&2; cat /tmp/window.log >&2; exit 1; }
  tries=$((tries + 1)); [ $tries -lt 300 ] || { echo "no window in 30 seconds" >&2; exit 1; }
  sleep 0.1
done
sleep 4
kill -0 $window || exit 1
xwd -root -silent -out /tmp/window.xwd
cat /tmp/window.log
SESSION
chmod +x "$root/usr/local/bin/window-session"
as_user timeout 120 /usr/local/bin/window-session
convert xwd:"$root/tmp/window.xwd" "$picture"
colours=$(identify -format '%k' "$picture")
[ "$colours" -gt 50 ] || { echo "test-package.sh: the picture is empty ($colours colours): $picture" >&2; exit 1; }
say "picture: $picture"

say "removing it"
within apt-get purge -y -qq undelivered >> "$cache/apt.log" 2>&1
left=$(cd "$root/usr" && find bin share -ipath '*undelivered*' | grep -v window-session || true)
[ -z "$left" ] || { printf 'test-package.sh: left behind:\n%s\n' "$left" >&2; exit 1; }
say "the package is sound"
