#!/usr/bin/env bash
# Makes samples/documents from samples/sources. Needs JDK 17 and LibreOffice (soffice).
set -euo pipefail
cd "$(dirname "$0")/.."
work=core/target/samples
documents=samples/documents
step() {
    ./mvnw -o -q -pl core test -Dtest=MakeSamples -Dsurefire.failIfNoSpecifiedTests=false -Dsamples.make="$1"
}
convert() {
    soffice --headless "-env:UserInstallation=file://$PWD/$work/office" --convert-to "$1" --outdir "$2" "${@:3}" >/dev/null
}

rm -rf "$work"
step write
for format in doc odt rtf pdf; do
    mapfile -t names < <(grep -hE "^%file [^ ]+\.$format( |$)" samples/sources/*.txt | grep -v scanned \
        | sed -E "s/^%file ([^ ]+)\.$format.*/\1/")
    files=()
    for name in "${names[@]}"; do files+=("$work/$name.docx"); done
    if ((${#files[@]})); then convert "$format" "$documents" "${files[@]}"; fi
done
mapfile -t scanned < <(grep -hE '^%file [^ ]+\.pdf .*scanned' samples/sources/*.txt | sed -E 's/^%file ([^ ]+)\.pdf.*/\1/')
for name in "${scanned[@]}"; do convert pdf "$work" "$work/$name.docx"; done
step scan
du -sh "$documents"
