@echo off
rem Starts Saddleback with the runtime beside it, or with another Java 25 or newer.
setlocal
set "FOLDER=%~dp0.."
set "JAVA=%FOLDER%\runtime\bin\java.exe"
set "ARCHIVE=-XX:AOTCache=%FOLDER%\lib\saddleback.aot"
if exist "%JAVA%" goto choose
set "ARCHIVE=-Xshare:auto"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" --list-modules 2>nul | findstr /r /c:"^java.base@2[5-9]" /c:"^java.base@[3-9][0-9]" >nul && goto choose
echo saddleback: Java 25 or newer is needed; install a JDK 25 and let JAVA_HOME name its folder 1>&2
exit /b 2
:choose
set "OPTIONS=@quick@"
if "%~1"=="" goto work
if "%~1"=="run" goto work
if "%~1"=="gui" goto work
goto start
:work
set "ARCHIVE=-Xshare:auto"
set "OPTIONS=@working@"
:start
"%JAVA%" "%ARCHIVE%" %OPTIONS% %SADDLEBACK_JAVA_OPTS% -jar "%FOLDER%\lib\@jar@" %*
exit /b %ERRORLEVEL%
