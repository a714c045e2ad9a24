#!/usr/bin/env bash
# The event store's benchmark: events a second beside bare JDBC, single calls under eight clients, a container's page.
# Usage: docs/measure/events.sh fresh [seconds a figure] [containers] [postgresql|h2]
#        docs/measure/events.sh long  [seconds a figure] [containers] [postgresql|h2] [events that are stored already]
# What runs is the application (all rooms, observers, journal) without a server; PostgreSQL 17 is started for the run.
set -euo pipefail
cd "$(dirname "$0")/../.."
what=${1:-fresh}
seconds=${2:-20}
containers=${3:-5000}
database=${4:-postgresql}
case "$what" in
  fresh) stored=0 ;;
  long) stored=${5:-75000000} ;;
  *) sed -n '2,5p' "$0" >&2; exit 2 ;;
esac
mvn -q -pl web -am test-compile org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
  -Dmdep.outputFile=target/measure.classpath -Dmdep.includeScope=test -Dspotless.check.skip
classes="web/target/test-classes:$(cat web/target/measure.classpath)"
echo "cores $(nproc), load $(cut -d' ' -f1 /proc/loadavg), $(java -version 2>&1 | sed -n 2p)"
java -Xmx3g -cp "$classes" org.caravanserai.web.measure.EventFigures "$seconds" "$containers" "$database" "$stored" \
  2>web/target/measure.log || { tail -20 web/target/measure.log >&2; exit 1; }
