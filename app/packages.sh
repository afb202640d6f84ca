# What the program needs of Debian 12, and how to get it. Read by app/run, tests/run and .ci/run.

build_packages="g++ cmake ninja-build pkg-config qt6-base-dev qt6-charts-dev qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqt6opengl6-dev libgl-dev libsqlite3-dev
    libsqlitecpp-dev libcli11-dev libboost-dev libuchardet-dev libzip-dev
    nlohmann-json3-dev"
# Inter is the charts' typeface; Noto CJK has the Chinese.
font_packages="fonts-inter fonts-noto-cjk"
# Taken along when something is to be installed anyway: Qt's own words in German and Chinese.
optional_packages="qt6-translations-l10n"
# What tests look at results with.
test_packages="sqlite3 poppler-utils"
# What CI looks at the code with, and a linker that is quick with many programs.
ci_packages="git clang-14 libclang-rt-14-dev clang-format-14 clang-tidy-14 xvfb mold"

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# install_missing PACKAGE...: installs what is not there when it may; else says what is lacking.
install_missing() {
    command -v dpkg-query >/dev/null 2>&1 || return 0 # not Debian: CMake will say what it lacks
    missing=
    for package in "$@"; do
        is_installed "$package" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null 2>&1 && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
        as_root=sudo
    else
        echo "These packages are missing; have them installed and run this again:" >&2
        echo "    apt-get install --no-install-recommends$missing" >&2
        exit 1
    fi
    echo "Installing:$missing $optional_packages" >&2
    $as_root apt-get update -qq >&2
    # shellcheck disable=SC2086 # one word a package
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        $missing $optional_packages >&2
}

# build_preset PRESET [TARGET]: configures where that was never done, then builds. Says little
# unless something fails.
build_preset() {
    preset=$1
    if [ ! -f "build/$preset/build.ninja" ]; then
        cmake --preset "$preset" -Wno-dev >&2
    fi
    shift
    cmake --build "build/$preset" ${1:+--target "$@"} >&2
}
