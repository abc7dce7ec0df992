#!/usr/bin/env bash
# The one command of report management.
#
#   ./run.sh                    builds what is stale, starts the embedded host on 127.0.0.1:8090
#   ./run.sh demo               plays the main job, from a Word file to a search hit, in a throwaway folder
#   ./run.sh extract FILE…      prints one extraction record a line
#   ./run.sh import …           imports an old archive into Alfresco over CMIS; --help says how
#
# REPORTS_PORT, REPORTS_HOME and JAVA_OPTS change port, data folder and JVM options.
# Exit codes: 0 done, 1 some inputs failed, 2 wrong usage, 3 (import) the server does not answer.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
target=$here/embedded-host/target
name=report-management-embedded-host-1.0.0-SNAPSHOT-exec.jar
app=$target/app        # the packed jar, unpacked: starts in half the time
classes=$app/app.jsa   # its classes as the JVM wants them: halves it again
built=$target/.built   # the jar's own time is fixed, so that builds can be repeated
importer=$here/cmis-importer/target/report-management-cmis-importer-1.0.0-SNAPSHOT-exec.jar

is_stale() { # program, time of its build, its modules
  [[ -f $1 && -f $2 ]] || return 0
  local sources=("$here/pom.xml" "$here/docs/openapi.yaml" "${screens[@]}") built=$2 module
  for module in "${@:3}"; do sources+=("$here/$module/pom.xml" "$here/$module/src/main"); done
  [[ -n $(find "${sources[@]}" -newer "$built" -print -quit 2>/dev/null) ]]
}

build() { # module, time of its build, what is done with its jar
  echo "Đang dựng chương trình (building, the first time takes some minutes) …" >&2
  local log
  log=$(mktemp)
  if ! { "$here/mvnw" -q -B -f "$here/pom.xml" "${profile[@]}" -pl "$1" -am -DskipTests package && "$3"; } >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    echo "run.sh: the build failed, see above" >&2
    exit 1
  fi
  rm -f "$log"
  touch "$2"
}

unpack() {
  rm -rf "$app"
  java -Djarmode=tools -jar "$target/$name" extract --destination "$app"
  local trial
  trial=$(mktemp -d)
  # A start that ends once everything is in place; without its archive the program is only slower to start.
  java -Xmx1g -XX:ArchiveClassesAtExit="$classes" -Dspring.context.exit=onRefresh -jar "$app/$name" \
    --reports.home="$trial" --reports.port=0 || true
  rm -rf "$trial"
}

has_node() { # 20.19 or later, which the screens are built with
  command -v npm >/dev/null 2>&1 &&
    node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' 2>/dev/null
}

profile=() # of Maven, and what the screens are made of, when there is a node to build them with
screens=()

if ! command -v java >/dev/null 2>&1; then
  echo "run.sh: cần JDK 17 trở lên / needs JDK 17 or later (Debian: apt-get install openjdk-17-jdk-headless)" >&2
  exit 1
fi
if [[ ${1:-} == import ]]; then
  shift
  if is_stale "$importer" "$importer.built" core content-models cmis-importer; then
    build cmis-importer "$importer.built" true
  fi
  # Java reads the names of files in the machine's encoding; without UTF-8 it loses those with accents.
  [[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8
  # shellcheck disable=SC2086 # JAVA_OPTS holds several options
  exec java -Xmx1g -Dfile.encoding=UTF-8 ${JAVA_OPTS:-} -jar "$importer" "$@"
fi
if has_node; then
  profile=(-Pui)
  screens=("$here"/content-app/{pom.xml,package-lock.json,angular.json,scripts,projects})
  [[ -f $here/content-app/dist/shell/index.html ]] || rm -f "$built"
else
  echo "run.sh: không có màn hình làm việc vì thiếu Node.js 20.19 (no screens without it: npm i -g node@20.20.2)" >&2
fi
if is_stale "$app/$name" "$built" core rest workflows content-models embedded-host; then
  build embedded-host "$built" unpack
fi

export REPORTS_HOME=${REPORTS_HOME:-$PWD/data}
export REPORTS_SAMPLES=${REPORTS_SAMPLES:-$here/samples}
# shellcheck disable=SC2086 # JAVA_OPTS holds several options
exec java -Xmx1g -XX:SharedArchiveFile="$classes" -Xlog:disable -Xlog:all=error:stderr -Dfile.encoding=UTF-8 \
  ${JAVA_OPTS:-} -jar "$app/$name" "$@"
