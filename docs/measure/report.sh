#!/usr/bin/env bash
# The 24-column report over many accounts: seconds and heap, on H2 or PostgreSQL. The bound is 10 s for a million, in bounded memory.
# Usage: docs/measure/report.sh [h2|postgresql] [accounts]
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -q -pl web -am test-compile org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
  -Dmdep.outputFile=target/measure.classpath -Dmdep.includeScope=test -Dspotless.check.skip
classes="web/target/test-classes:web/target/classes:$(cat web/target/measure.classpath)"
echo "cores $(nproc), load $(cut -d' ' -f1 /proc/loadavg), $(java -version 2>&1 | sed -n 2p)"
java -Xmx512m -cp "$classes" org.caravanserai.web.measure.ReportFigures "${1:-h2}" "${2:-1000000}" 2>web/target/measure.log || { tail -20 web/target/measure.log >&2; exit 1; }
