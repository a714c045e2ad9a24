#!/usr/bin/env bash
# The event store's benchmark: events a second beside bare JDBC, single calls under eight clients, a container's page.
# Usage: docs/measure/events.sh fresh [seconds a figure] [containers] [postgresql|h2]
#        docs/measure/events.sh long  [seconds a figure] [containers] [postgresql|h2] [events that are stored already]
#        docs/measure/events.sh grow  folder [events stored] [seconds a figure] [containers] [boxes under way]
#          lays events down in a PostgreSQL kept in that folder, up to so many, and measures; call it again with more to go on
#        docs/measure/events.sh statements [texts]
#          how many statements the operator's requests send, of the whole program on PostgreSQL
# What runs is the application (all rooms, observers, journal) without a server; PostgreSQL 17 is started for the run.
set -euo pipefail
cd "$(dirname "$0")/../.."
what=${1:-fresh}
case "$what" in
  fresh) set -- EventFigures "${2:-20}" "${3:-5000}" "${4:-postgresql}" 0 ;;
  long) set -- EventFigures "${2:-20}" "${3:-5000}" "${4:-postgresql}" "${5:-75000000}" ;;
  grow) set -- GrowthFigures "${2:?a folder}" "${3:-1000000}" "${4:-10}" "${5:-5000}" "${6:-20000}" ;;
  statements) set -- RequestStatements "${@:2}" ;;
  *) sed -n '2,9p' "$0" >&2; exit 2 ;;
esac
mvn -q -pl web -am test-compile org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
  -Dmdep.outputFile=target/measure.classpath -Dmdep.includeScope=test -Dspotless.check.skip
classes="web/target/test-classes:$(cat web/target/measure.classpath)"
if [ "$what" = statements ]; then
  mvn -q -pl web -am package -DskipTests -Dspotless.check.skip
  classes="$classes:web/target/classes"
fi
echo "cores $(nproc), load $(cut -d' ' -f1 /proc/loadavg), $(java -version 2>&1 | sed -n 2p)"
java -Xmx3g -Dcaravanserai.jar=web/target/caravanserai.jar -cp "$classes" "org.caravanserai.web.measure.$1" "${@:2}" \
  2>web/target/measure.log || { tail -20 web/target/measure.log >&2; exit 1; }
