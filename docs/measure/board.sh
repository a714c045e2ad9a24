#!/usr/bin/env bash
# The board's benchmark: how long operators wait for it while boxes move and it is drawn anew every second.
# Usage: docs/measure/board.sh h2|postgresql [containers under way] [operators] [seconds]
# What runs is the application (rooms, observers, journal) without a server; PostgreSQL 17 is started for the run.
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -q -pl web -am test-compile org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
  -Dmdep.outputFile=target/measure.classpath -Dmdep.includeScope=test -Dspotless.check.skip
classes="web/target/test-classes:$(cat web/target/measure.classpath)"
echo "cores $(nproc), load $(cut -d' ' -f1 /proc/loadavg), $(java -version 2>&1 | sed -n 2p)"
java -Xmx2g -cp "$classes" org.caravanserai.web.measure.BoardFigures "${1:-postgresql}" "${2:-20000}" "${3:-50}" "${4:-30}" \
  2>web/target/measure.log || { tail -20 web/target/measure.log >&2; exit 1; }
