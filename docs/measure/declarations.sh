#!/usr/bin/env bash
# The broker's benchmark: a declaration of 999 items computed, checked, opened, a box saved, filed, registered, released; and
# declarations of 20 items through the training office a minute, on H2 and PostgreSQL.
# Usage: docs/measure/declarations.sh [declarations] [items] [h2|postgresql]
# What runs is the application (rooms, observers, journal) without a server; PostgreSQL 17 is started for the run.
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -q -pl web -am test-compile org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
  -Dmdep.outputFile=target/measure.classpath -Dmdep.includeScope=test -Dspotless.check.skip
classes="web/target/test-classes:$(cat web/target/measure.classpath)"
echo "cores $(nproc), load $(cut -d' ' -f1 /proc/loadavg), $(java -version 2>&1 | sed -n 2p)"
java -Xmx3g -cp "$classes" org.caravanserai.web.measure.DeclarationFigures "${1:-1000}" "${2:-999}" ${3:+"$3"} \
  2>web/target/measure.log || { tail -20 web/target/measure.log >&2; exit 1; }
