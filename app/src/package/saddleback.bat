@echo off
rem Starts Saddleback with the runtime beside it, or with another Java 25 or newer.
setlocal
set "FOLDER=%~dp0.."
set "JAVA=%FOLDER%\runtime\bin\java.exe"
rem Only what computes needs vector kernels; a file alone is opened in the window.
set "KIND=quick"
set "OPTIONS=@quick@"
if "%~1"=="" goto window
if "%~1"=="gui" goto window
if "%~1"=="run" goto run
if "%~2"=="" if exist "%~1" goto window
goto choose
:run
set "KIND=window"
set "OPTIONS=@working@"
goto choose
:window
set "KIND=window"
set "OPTIONS=@window@"
:choose
set "ARCHIVE=-XX:AOTCache=%FOLDER%\lib\%KIND%.aot"
if exist "%JAVA%" goto start
set "ARCHIVE=-Xshare:auto"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" --list-modules 2>nul | findstr /r /c:"^java.base@2[5-9]" /c:"^java.base@[3-9][0-9]" >nul && goto start
echo saddleback: Java 25 or newer is needed; install a JDK 25 and let JAVA_HOME name its folder 1>&2
exit /b 2
:start
"%JAVA%" "%ARCHIVE%" %OPTIONS% "-Dsaddleback.prepared=%FOLDER%\prepared" %SADDLEBACK_JAVA_OPTS% -jar "%FOLDER%\lib\@jar@" %*
exit /b %ERRORLEVEL%
