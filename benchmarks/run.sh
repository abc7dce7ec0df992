#!/usr/bin/env bash
# Measures the published figures on this machine and prints a Markdown table.
#
#   benchmarks/run.sh [NAME…]     start extract curve filing search numbering inbox routing rounds annex consolidation throughput; all of them without a name
#
# FIGURES_SCALE=0.05 makes small runs, to try the measurements themselves; MAVEN_OFFLINE=1 stays off the network.
# Builds first what the measurements run on. Exit code 0 even where a target is missed: the table says so.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
"$root/run.sh" extract --help >/dev/null # builds what the host is started from
IFS=,
exec "$root/mvnw" -q -B -f "$root/pom.xml" -pl benchmarks -am -Pfigures verify -DskipTests -Dspotless.check.skip \
  ${MAVEN_OFFLINE:+-o} "-Dfigures.scale=${FIGURES_SCALE:-1}" "-Dfigures=${*:-all}"
