#!/bin/sh
# Starts Saddleback with the runtime beside it, or with another Java 25 or newer.
link=$0
while [ -h "$link" ]; do
  target=$(readlink "$link")
  case $target in
    /*) link=$target ;;
    *) link=$(dirname "$link")/$target ;;
  esac
done
home=$(cd "$(dirname "$link")/.." && pwd -P) || exit 70

# Only what computes needs vector kernels; the rest starts faster with archived modules.
archive=quick
options='@quick@'
case ${1-} in
  run)
    archive=window
    options='@working@'
    ;;
  gui | "")
    archive=window
    options='@window@'
    ;;
  *)
    # A file alone is opened in the window.
    if [ $# = 1 ] && [ -f "$1" ]; then
      archive=window
      options='@window@'
    fi
    ;;
esac
archive=-XX:AOTCache=$home/lib/$archive.aot

java=$home/runtime/bin/java
if [ ! -x "$java" ]; then
  archive=-Xshare:auto
  java=${JAVA_HOME:+$JAVA_HOME/bin/java}
  java=${java:-java}
  version=$("$java" -XshowSettings:properties -version 2>&1 |
    sed -n 's/^ *java\.specification\.version = //p')
  case $version in
    2[5-9] | [3-9][0-9]) ;;
    *)
      echo "saddleback: Java 25 or newer, was ${version:-none}; install a JDK 25 and let JAVA_HOME name its folder" >&2
      exit 2
      ;;
  esac
fi

terminal=false
[ -t 2 ] && terminal=true

# The options are words without spaces; a folder's name may have some.
# shellcheck disable=SC2086
exec "$java" "$archive" $options -Dsaddleback.terminal=$terminal \
  "-Dsaddleback.prepared=$home/prepared" \
  ${SADDLEBACK_JAVA_OPTS-} -jar "$home/lib/@jar@" "$@"
