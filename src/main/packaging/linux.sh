# Linux's part of package.sh: a folder that runs where it is, and packages for Debian and Fedora. They are packed by
# dpkg-deb and rpmbuild: jpackage's own start sets no environment, and its packages put nothing outside their folder but by
# scripts. So the command, the desktop entry and the file type are files like any other, and go as they came.

needs() {
    command -v dpkg-deb >/dev/null || command -v rpmbuild >/dev/null ||
        fail "packages for Linux are made by dpkg-deb (package dpkg) or rpmbuild (package rpm, or rpm-build), and neither is here"
}

# A screen for the rehearsal of the window: the present one, or a virtual one, which ends with this script.
display() {
    local number=$work/display
    [ -z "${DISPLAY:-}" ] || return 0
    command -v Xvfb >/dev/null || return 1
    rm -f "$number"
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$number" 2>"$work/xvfb.log" &
    trap 'kill '$! EXIT
    for _ in $(seq 50); do [ -s "$number" ] && break; sleep 0.2; done
    [ -s "$number" ] || return 1
    DISPLAY=:$(cat "$number")
    export DISPLAY
}

# The folder, complete; and around it the tree that is installed.
image() {
    tree=$work/tree
    folder=$tree/usr/lib/$name
    rm -rf "$tree"
    mkdir -p "$folder/bin" "$folder/lib"
    sed "s|\${fonts.folder}|/usr/lib/$name/lib/app/fonts|" "$home/src/main/fonts/fontconfig.properties" \
        >"$app/fonts/fontconfig.properties"
    # Wherever the folder is: beside this file.
    sed 's|<dir>.*</dir>|<dir prefix="relative">.</dir>|' "$home/src/main/fonts/fonts.conf" >"$app/fonts/fonts.conf"
    cp "$home/src/main/start/start.sh" "$app/"
    cp "$here/ganscope" "$folder/bin/"
    mv "$runtime" "$folder/lib/runtime"
    mv "$app" "$folder/lib/app"
    app=$folder/lib/app
    java=$folder/lib/runtime/bin/java
    say "rehearsing the start"
    rehearse
    find "$folder" -type d -exec chmod 755 {} +
    find "$folder" -type f ! -perm -100 -exec chmod 644 {} +
    rm -rf "${out:?}/$name"
    cp -a "$folder" "$out/$name"
    furnish
    say "the folder $out/$name: $(du -sm "$out/$name" | cut -f 1) MB; start it with $out/$name/bin/ganscope"
}

# Command, desktop entry, file type, icons.
furnish() {
    local size share=$tree/usr/share
    mkdir -p "$tree/usr/bin" "$share/applications" "$share/mime/packages" "$share/doc/$name"
    ln -s "../lib/$name/bin/ganscope" "$tree/usr/bin/ganscope"
    cp "$here/ganscope.desktop" "$share/applications/"
    cp "$here/ganscope.xml" "$share/mime/packages/"
    for size in 16 32 48 64 128 256 512; do
        mkdir -p "$share/icons/hicolor/${size}x$size/apps"
        cp "$work/icons/$size.png" "$share/icons/hicolor/${size}x$size/apps/ganscope.png"
    done
    mkdir -p "$share/icons/hicolor/scalable/apps"
    cp "$home/assets/icon/ganscope.svg" "$share/icons/hicolor/scalable/apps/"
    cp "$home/assets/licence/apache-2.0.txt" "$share/doc/$name/copyright"
    chmod -R u=rwX,go=rX "$tree/usr"
}

installer() {
    if command -v dpkg-deb >/dev/null; then debian; fi
    if command -v rpmbuild >/dev/null; then fedora; fi
}

debian() {
    local file=$out/${name}_${version}_$(dpkg --print-architecture).deb
    mkdir -p "$tree/DEBIAN"
    sed -e "s/@version@/$version/; s/@architecture@/$(dpkg --print-architecture)/" \
        -e "s/@size@/$(du -sk "$tree" | cut -f 1)/" "$here/debian.control" >"$tree/DEBIAN/control"
    say "packing $file"
    dpkg-deb --root-owner-group -Zxz --build "$tree" "$file" >"$work/deb.log" || fail "dpkg-deb failed; see $work/deb.log"
    rm -r "$tree/DEBIAN"
    say "$file: $(du -m "$file" | cut -f 1) MB; install it with: sudo apt install $file"
}

fedora() {
    say "packing for Fedora"
    rpmbuild -bb --quiet --define "_topdir $work/rpm" --define "version $version" --define "tree $tree" \
        --define "_rpmdir $out" "$here/fedora.spec" >"$work/rpm.log" 2>&1 ||
        { tail -n 20 "$work/rpm.log" >&2; fail "rpmbuild failed; see $work/rpm.log"; }
    say "$(ls "$out"/*/*.rpm)"
}
