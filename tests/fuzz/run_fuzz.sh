#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run_fuzz.sh FUZZER SECONDS: fuzzes the way from a message's bytes to the explained notice, seeded with all samples. What it learns
# goes to a scratch folder beside the fuzzer; a finding fails the run and is named (keep it in tests/fuzz/regressions).
# Exit status 77 (skipped) where the fuzzer is not built: cmake --preset fuzz && cmake --build --preset fuzz --target fuzz_notice
set -euo pipefail
fuzzer=$1
seconds=$2
here=$(cd "$(dirname "$0")" && pwd)
if [ ! -x "$fuzzer" ]; then
  echo "$fuzzer is not built"
  exit 77
fi
work=$(dirname "$fuzzer")/found
mkdir -p "$work"
exec "$fuzzer" -dict="$here/notice.dict" -max_len=65536 -timeout=10 -rss_limit_mb=2048 -max_total_time="$seconds" -print_final_stats=1 \
  -artifact_prefix="$work-" "$work" "$here/regressions" "$here/../corpus"
