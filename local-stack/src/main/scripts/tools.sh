# shellcheck shell=bash
# Sourced by ./run, ./test, ./bench and ./check-whitelist at the repository's root: finds JDK 25, Maven and Node, builds what changed.

stop_with() { # zh en
  printf '✗ %s\n✗ %s\n' "$1" "$2" >&2
  exit 1
}

is_jdk_25() {
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] && "$1/bin/javac" -version 2>&1 | grep -q '^javac 25'
}

jdk_candidates() {
  printf '%s\n' "${JAVA_HOME:-}" /usr/lib/jvm/*25* /opt/*jdk*25* /opt/java/* "$HOME"/.sdkman/candidates/java/25* \
    "$HOME"/.jdks/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home /opt/homebrew/opt/openjdk@25 /usr/local/opt/openjdk@25
  local onpath
  onpath=$(command -v javac) && printf '%s\n' "$(dirname "$(dirname "$(readlink -f "$onpath" 2>/dev/null || echo "$onpath")")")"
}

find_jdk() {
  local candidate
  while IFS= read -r candidate; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      export JAVA_HOME="$candidate"
      return
    fi
  done < <(jdk_candidates)
  stop_with "找不到 JDK 25：请安装（例如 Temurin 25），或把 JAVA_HOME 指向它。" \
    "No JDK 25 found: install one (for example Temurin 25), or point JAVA_HOME to it."
}

find_maven() {
  command -v mvn >/dev/null || stop_with "找不到 Maven：请安装 Maven 3.8.7 或更新的 3.x（例如 apt-get install maven）。" \
    "Maven is missing: install Maven 3.8.7 or a newer 3.x (for example apt-get install maven)."
  local version
  version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1)
  case "$version" in
    3.8.[7-9] | 3.8.[1-9][0-9] | 3.9.* | 3.[1-9][0-9].*) ;;
    *) stop_with "Maven 版本为 ${version:-未知}，需要 3.8.7 或更新的 3.x。" \
      "Maven is ${version:-unknown}; 3.8.7 or a newer 3.x is needed." ;;
  esac
}

find_node() {
  command -v node >/dev/null && command -v npm >/dev/null ||
    stop_with "找不到 Node.js 和 npm：请安装 Node 20 或更新版本。" "Node.js and npm are missing: install Node 20 or newer."
  local major
  major=$(node -p 'process.versions.node.split(".")[0]')
  [ "$major" -ge 20 ] || stop_with "Node 版本为 $major，需要 20 或更新版本。" "Node is version $major; 20 or newer is needed."
}

# Debian's chromium for the browser tests: installed when we may, else the sentence says what to do.
find_chromium() {
  command -v chromium >/dev/null && return
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    echo "正在安装 chromium（浏览器测试用） | installing chromium for the browser tests"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk; } >/dev/null &&
      command -v chromium >/dev/null && return
  fi
  stop_with "缺少 chromium（浏览器测试用）：请安装 Debian 软件包 chromium（apt-get install chromium）。" \
    "chromium is missing (for the browser tests): install Debian's package (apt-get install chromium)."
}

reports() {
  find . -path ./web/node_modules -prune -o \( -path '*/target/surefire-reports/TEST-*.xml' -o -path './web/target/reports/*.xml' \) -print
}

forget_reports() {
  reports | while IFS= read -r report; do rm -f "$report"; done
}

# The last line: sums the test suites of all reports, Java's and the web app's; fails when a test failed or none ran.
summary() {
  reports | xargs -r cat | awk '
    function count(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) + 0 : 0 }
    /<testsuite / { tests += count("tests"); failed += count("failures") + count("errors"); skipped += count("skipped") }
    END {
      printf "%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed, skipped
      exit failed > 0 || tests == 0
    }'
}

STAMP=local-stack/target/built

# Something that goes into the running platform is newer than the last complete build.
is_stale() {
  [ -f "$STAMP" ] && [ -d local-stack/target/lib ] || return 0
  local module
  for module in gateway project-library-service supply-demand-service financing-match-service; do
    [ -f "$module/target/quarkus-app/quarkus-run.jar" ] || return 0
  done
  [ -n "$(find pom.xml ./*/pom.xml web -path web/node_modules -prune -o -path web/target -prune -o -path web/dist -prune \
    -o -path web/e2e -prune -o -path web/test-results -prune -o -type f -newer "$STAMP" -print 2>/dev/null | head -n 1)" ] && return 0
  [ -n "$(find ./*/src/main -type f -newer "$STAMP" -print 2>/dev/null | head -n 1)" ]
}

build_benchmarks() {
  find_maven
  as_group mvn -q -B -ntp -o -DskipTests -Dmaven.test.skip=true -Dspotless.check.skip=true -pl benchmarks -am package ||
    as_group mvn -q -B -ntp -DskipTests -Dmaven.test.skip=true -Dspotless.check.skip=true -pl benchmarks -am package ||
    stop_with "构建 benchmarks 失败。" "Building the benchmarks failed."
}

# Keeps Maven's output in the log and shows a line for each module; ends with Maven, not with Ctrl-C.
# Each module as it begins, and a word when one takes long: silence for minutes looks like an end.
build_progress() { # log
  local line told=$SECONDS
  trap '' INT TERM HUP
  while IFS= read -r line; do
    printf '%s\n' "$line" >&3
    case "$line" in
      *"Building "*"["*"/"*"]"*)
        printf '[%3d s]   %s\n' "$SECONDS" "${line#*Building }"
        told=$SECONDS
        ;;
    esac
    if [ $((SECONDS - told)) -ge 20 ]; then
      printf '[%3d s]   仍在构建… | still building…\n' "$SECONDS"
      told=$SECONDS
    fi
  done 3>"$1"
}

# Ends a process group, and kills what is left of it after the seconds; one process's own end would leave what it started behind.
end_group() { # its leader, seconds
  local tenth
  kill -TERM -- "-$1" 2>/dev/null || return 0
  for ((tenth = 0; tenth < $2 * 10; tenth++)); do
    kill -0 -- "-$1" 2>/dev/null || return 0
    sleep 0.1
  done
  kill -KILL -- "-$1" 2>/dev/null
}

interrupt_build() {
  trap '' INT TERM HUP
  end_group "$BUILD" 10
  stop_with "构建被中断；下次启动会继续。" "The build was interrupted; the next start goes on."
}

interrupt_group() {
  trap '' INT TERM HUP
  end_group "$GROUP" 30
  stop_with "已中断。" "Interrupted."
}

# Runs a command with all that it starts as one group, which never outlives this shell: a signal ends it, and where the shell
# itself is killed, the end of the pipe does.
as_group() { # command
  local status
  set -m
  "$@" </dev/null &
  GROUP=$!
  set +m
  trap interrupt_group INT TERM HUP
  exec 7> >(
    trap '' INT TERM HUP
    cat >/dev/null
    end_group "$GROUP" 30
  )
  wait "$GROUP"
  status=$?
  trap - INT TERM HUP
  exec 7>&-
  return "$status"
}

# What can be refused before minutes of building, and help: Java runs the file from its source.
look_first() { # file, its arguments
  "$JAVA_HOME/bin/java" -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "$@"
  case $? in
    0) ;;
    2) exit 0 ;;
    *) exit 1 ;;
  esac
}

# Two builds of one folder would spoil each other; the lock ends with the shell that holds it.
one_build_at_a_time() {
  command -v flock >/dev/null || return 0
  exec 8>local-stack/target/building
  flock -n 8 || stop_with "另一个终端正在构建，请等它完成后再试。" "Another terminal is building; try again when it is done."
}

build_if_needed() {
  is_stale || return 0
  build
}

build() {
  find_maven
  find_node
  mkdir -p .local/logs local-stack/target || stop_with "写不了 $PWD/.local 或 local-stack/target，请检查权限。" \
    "Cannot write $PWD/.local or local-stack/target: check their permissions."
  one_build_at_a_time
  local log=.local/logs/build.log begun status
  begun=$(mktemp)
  SECONDS=0
  printf '[%3d s] 构建中（首次要下载依赖，可能需要几分钟；日志 %s）\n' 0 "$log"
  printf '[%3d s] building (the first time downloads dependencies and may take minutes; log %s)\n' 0 "$log"
  set -m # a process group of its own, so that an interruption ends all of it
  mvn -B -ntp -DskipTests -Dmaven.test.skip=true -Dspotless.check.skip=true -pl '!acceptance,!benchmarks' package \
    </dev/null > >(build_progress "$log") 2>&1 &
  BUILD=$!
  set +m
  trap interrupt_build INT TERM HUP
  wait "$BUILD" 2>/dev/null
  status=$?
  trap - INT TERM HUP
  if [ "$status" -ne 0 ]; then
    rm -f "$begun"
    grep -m 5 'ERROR' "$log" >&2
    stop_with "构建失败，请看日志 $log。" "The build failed; see $log."
  fi
  # files changed while it was building count as newer than the build
  touch -r "$begun" "$STAMP" && rm -f "$begun"
  exec 8>&-
  printf '[%3d s] 构建完成 | built\n' "$SECONDS"
}
