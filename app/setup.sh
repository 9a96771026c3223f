# shellcheck shell=sh disable=SC2154
# Shared by app/start and tests/run, which source it: installs what is missing,
# configures and builds. Says what it does and asks nothing.

say() { printf '== %s\n' "$*" >&2; }
die() { printf '%s: %s\n' "${0##*/}" "$1" >&2; exit "${2:-1}"; }

# Package names of the given part of tests/packages: build, test or performance.
packages_of() {
    awk -v part="$1" '
        { sub(/#.*/, ""); gsub(/[ \t]+$/, "") }
        $0 == "build" || $0 == "test" || $0 == "performance" { current = $0; next }
        NF && current == part { print $1 }' "$root/tests/packages"
}

is_installed() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# install_packages PART...: nothing when all are there already.
install_packages() {
    missing=
    for part in "$@"; do
        for package in $(packages_of "$part"); do
            is_installed "$package" || missing="$missing $package"
        done
    done
    [ -n "$missing" ] || return 0
    command -v apt-get >/dev/null ||
        die "these Debian packages are needed and apt-get is not here:$missing" 3
    if [ "$(id -u)" != 0 ] && ! { command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; }; then
        die "these packages are missing and this user cannot install them:$missing" 3
    fi
    say "Installing:$missing"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 update
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends \
        -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 install $missing >&2
}

# build_in FOLDER TESTS TARGET...: configures once, then builds. Many sources at
# once, because whoever runs these commands mostly starts from nothing.
build_in() {
    folder=$1 tests=$2
    shift 2
    mkdir -p "$folder"
    say "Building in $folder (the first time takes some minutes)"
    cmake -S "$root" -B "$folder" -G Ninja -DBUILD_TESTING="$tests" -DREVISIT_UNITY=ON \
        >"$folder/configure.log" 2>&1 || { cat "$folder/configure.log" >&2; die "configuring failed"; }
    cmake --build "$folder" --target "$@" >"$folder/build.log" 2>&1 ||
        { grep -E -A12 'FAILED|error' "$folder/build.log" | head -80 >&2; die "building failed, see $folder/build.log"; }
}
