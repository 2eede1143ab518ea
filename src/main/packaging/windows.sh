# Windows's part of package.sh, for Git's bash: a folder and an installer of it. Not run yet.
# shellcheck source=jpackage.sh
. "$here/jpackage.sh"

needs() { command -v wix >/dev/null || command -v candle >/dev/null || fail "an msi needs the WiX toolset: dotnet tool install --global wix"; }

# An icon file holds PNG pictures behind a table: one of 256 pixels (0 stands for 256), 32 bits, at byte 22.
image() {
    local size
    size=$(wc -c <"$work/icons/256.png")
    {
        printf '\0\0\1\0\1\0\0\0\0\0\1\0\40\0'
        printf "$(printf '\\%03o' $((size & 255)) $((size >> 8 & 255)) $((size >> 16 & 255)) $((size >> 24 & 255)))"
        printf '\26\0\0\0'
        cat "$work/icons/256.png"
    } >"$work/ganscope.ico"
    image_with "$work/ganscope.ico"
}

# The same code in every version, so that a newer one takes the place of an older one.
installer() {
    packed msi --app-image "$out/GanScope" --file-associations "$work/associations" --win-menu --win-shortcut-prompt \
        --win-per-user-install --win-upgrade-uuid 5f1c3c1e-7d0a-4d44-9c3e-0d6f5b1f8a21
}
