@echo off
rem Starts debatebot from this folder: start.bat [what you would type after 'debatebot']
rem The first start sets it up; no network and no administrator are needed. See README.txt.
setlocal
set "here=%~dp0"
set "found="
set "fits=import sys; sys.exit(sys.version_info[:2] != (@MAJOR@, @MINOR@))"
if defined DEBATEBOT_PYTHON call :try "%DEBATEBOT_PYTHON%"
if not defined found call :try py -@MAJOR@.@MINOR@
if not defined found call :try python
if not defined found call :try python3
if not defined found goto none
%found% "%here%set_up.py" %*
exit /b %errorlevel%

:try
%* -c "%fits%" >nul 2>&1
if not errorlevel 1 set found=%*
exit /b 0

:none
echo This folder was made for Python @MAJOR@.@MINOR@, and there is none here. 1>&2
echo If one is installed elsewhere, name it: set DEBATEBOT_PYTHON=C:\path\to\python.exe 1>&2
echo Or make the folder again with a Python that is here: debatebot bundle DIR 1>&2
exit /b 2
