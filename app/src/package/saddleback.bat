@echo off
setlocal
set "HOME_FOLDER=%~dp0.."
set "JAVA=%HOME_FOLDER%\runtime\bin\java.exe"
set "FAST=-XX:AOTCache=%HOME_FOLDER%\lib\saddleback.aot"
if exist "%JAVA%" goto start
set "FAST=-Xshare:auto"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" --list-modules 2>nul | findstr /r /c:"^java.base@2[5-9]" /c:"^java.base@[3-9][0-9]" >nul && goto start
echo saddleback: Java 25 or newer is needed; install a JDK 25 and let JAVA_HOME name its folder 1>&2
exit /b 2
:start
"%JAVA%" "%FAST%" @options@ %SADDLEBACK_JAVA_OPTS% -jar "%HOME_FOLDER%\lib\@jar@" %*
exit /b %ERRORLEVEL%
