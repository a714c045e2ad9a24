#!/usr/bin/env bash
# Measures the start of web/target/caravanserai.jar with the demo corridor: seconds until the first page is served,
# the processor time it took, and the memory of the process then (VmRSS) and at its highest (VmHWM). Linux. Usage: docs/measure/start-up.sh [runs]
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-3}
port=${PORT:-18999}
jar=web/target/caravanserai.jar
[ -f "$jar" ] || { echo "Build it first: mvn package -DskipTests" >&2; exit 1; }

echo "cores $(nproc), load $(cut -d' ' -f1 /proc/loadavg), $(java -version 2>&1 | sed -n 2p)"
for data in fresh kept; do
  folder=$(mktemp -d)
  for run in $(seq "$runs"); do
    [ "$data" = kept ] || { rm -rf "$folder"; folder=$(mktemp -d); }
    begin=$(date +%s.%N)
    PORT=$port CARAVANSERAI_DATA=$folder CARAVANSERAI_DEMO=true java -jar "$jar" >"$folder.log" 2>&1 &
    pid=$!
    until [ "$(curl -s -o /dev/null -w '%{http_code}' "http://localhost:$port/login.xhtml" || true)" = 200 ]; do
      kill -0 $pid 2>/dev/null || { cat "$folder.log" >&2; exit 1; }
      sleep 0.1
    done
    end=$(date +%s.%N)
    until grep -q 'is open' "$folder.log"; do sleep 0.1; done
    cpu=$(awk '{printf "%.1f", ($14+$15)/100}' /proc/$pid/stat)
    sleep 2
    awk -v data=$data -v run=$run -v cpu="$cpu" -v s="$(echo "$end - $begin" | bc -l 2>/dev/null || awk "BEGIN{print $end-$begin}")" \
      '/VmRSS/{r=$2} /VmHWM/{h=$2} END{printf "%s database, run %d: first page after %.1f s (%.1f s of processor time), RSS %d MB, highest %d MB\n", data, run, s, cpu, r/1024, h/1024}' \
      /proc/$pid/status
    kill $pid
    wait $pid 2>/dev/null || true
  done
  rm -rf "$folder" "$folder.log"
done
