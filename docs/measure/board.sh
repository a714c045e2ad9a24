#!/usr/bin/env bash
# The board's benchmark: what a drawing costs, and how long operators wait for the board while boxes move.
# Usage: docs/measure/board.sh h2|postgresql [containers under way]
#          the rooms without a server: a drawing, and one of a past moment
#        docs/measure/board.sh page [containers under way] [operators] [seconds a figure] [seconds from look to look]
#          the whole program: its page and its call, asked by signed-in operators while events come in
# PostgreSQL 17 is started for the run.
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -q -pl web -am test-compile org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
  -Dmdep.outputFile=target/measure.classpath -Dmdep.includeScope=test -Dspotless.check.skip
classes="web/target/test-classes:$(cat web/target/measure.classpath)"
echo "cores $(nproc), load $(cut -d' ' -f1 /proc/loadavg), $(java -version 2>&1 | sed -n 2p)"
if [ "${1:-}" = page ]; then
  mvn -q -pl web -am package -DskipTests -Dspotless.check.skip
  classes="$classes:web/target/classes"
  set -- BoardPageFigures "${2:-20000}" "${3:-50}" "${4:-60}" "${5:-1}"
else
  set -- BoardFigures "${1:-postgresql}" "${2:-20000}"
fi
java -Xmx2g -Dcaravanserai.jar=web/target/caravanserai.jar -cp "$classes" "org.caravanserai.web.measure.$1" "${@:2}" \
  2>web/target/measure.log || { tail -20 web/target/measure.log >&2; exit 1; }
