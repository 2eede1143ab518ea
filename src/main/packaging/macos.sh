# macOS's part of package.sh: GanScope.app and a disk image of it. Not run yet.
# shellcheck source=jpackage.sh
. "$here/jpackage.sh"

needs() { command -v iconutil >/dev/null || fail "the icon needs iconutil, which is part of macOS"; }

image() {
    local size set=$work/ganscope.iconset
    rm -rf "$set" && mkdir -p "$set"
    for size in 16 32 128 256 512; do
        cp "$work/icons/$size.png" "$set/icon_${size}x$size.png"
    done
    iconutil --convert icns --output "$work/ganscope.icns" "$set"
    image_with "$work/ganscope.icns"
}

installer() { packed dmg --app-image "$out/GanScope.app" --file-associations "$work/associations"; }
