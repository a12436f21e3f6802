#!/usr/bin/env bash
# install-packages.sh GROUP...: installs what is missing of the named groups in debian-packages.txt, with apt (and sudo where
# not root). Says nothing and takes no time when everything is there.
set -euo pipefail
list="$(dirname "$0")/debian-packages.txt"

wanted=()
group=
while read -r line; do
  case "$line" in
    "["*"]"*) group="${line%%]*}"; group="${group#[}" ;;
    "#"* | "") ;;
    *) for asked in "$@"; do [ "$asked" = "$group" ] && wanted+=("${line%% *}"); done ;;
  esac
done < "$list"

if ! command -v dpkg-query > /dev/null || ! command -v apt-get > /dev/null; then
  echo "This is no Debian system: please install what $list names (README, \"Other systems\")." >&2
  exit 0
fi
missing=()
installed=$(dpkg-query -W -f '${Package} ${db:Status-Abbrev}\n' "${wanted[@]}" 2> /dev/null | awk '$2 ~ /^.i/ {print $1}' || true)
for package in "${wanted[@]}"; do
  grep -qxF "$package" <<< "$installed" || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo > /dev/null || { echo "Please install as root: ${missing[*]}" >&2; exit 1; }
  as_root=(sudo)
fi
echo "Installing: ${missing[*]}" >&2
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" > /dev/null
