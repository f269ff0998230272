<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CleaningScreen</name>
    <message numerus="yes">
        <source>The glass is being cleaned. Touch is off for %n second(s).</source>
        <translation>
            <numerusform>The glass is being cleaned. Touch is off for %n second.</numerusform>
            <numerusform>The glass is being cleaned. Touch is off for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message numerus="yes">
        <source>%n ports of call: %1</source>
        <translation>
            <numerusform>%n port of call: %1</numerusform>
            <numerusform>%n ports of call: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n second(s).</source>
        <translation>
            <numerusform>Too many wrong PINs. Wait %n second.</numerusform>
            <numerusform>Too many wrong PINs. Wait %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
