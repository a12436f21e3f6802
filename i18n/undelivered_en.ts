<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n message(s) of yours did not arrive.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) here only pretend to be delivery notices. Do not open any link in them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n notice(s) the facts do not tell who sent the message.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) found. Without your address nobody can tell whether you sent the messages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), all on %1.</source>
        <extracomment>%n how many notices, %1 a day (&quot;3 November&quot;)</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), the first on %1, the latest on %2.</source>
        <extracomment>%n how many notices, %1 and %2 days (&quot;3 November&quot;)</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not to be overlooked: %n message(s) of your own did not arrive.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n message(s) of your own did not arrive.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) only pretend to be delivery notices: do not open any link in them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message numerus="yes">
        <source>Someone is forging your address; your account was not used. Apart from that, %n message(s) of yours did not arrive.</source>
        <extracomment>%n = number of the person&apos;s own messages that did not arrive</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours did not arrive. There is no sign that anybody else used your address.</source>
        <extracomment>%n = number of the person&apos;s own messages that did not arrive</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) only pretend to be a delivery notice. Do not click anything in them.</source>
        <extracomment>%n = number of phishing messages</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours are delayed. The servers are still trying; you need not do anything.</source>
        <extracomment>%n = number of messages</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) could not be placed for certain. There is no sign that anybody used your account.</source>
        <extracomment>%n = number of notices</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) are about mail that really left through your account and that is not among the mail you sent.</source>
        <extracomment>%n = number of notices</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) are about mail that never passed through your account: somebody only wrote your address on it.</source>
        <extracomment>%n = number of notices</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were not written by any mail system: they want to lure you to a false page.</source>
        <extracomment>%n = number of messages</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) are about mail you sent: it was found among your sent mail or carries your provider&apos;s seal.</source>
        <extracomment>%n = number of messages</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are only late.</source>
        <extracomment>%n = number of messages</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) say too little to be sure. They are never cleared away unless you choose them.</source>
        <extracomment>%n = number of notices</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message numerus="yes">
        <source>Not delivered yet to %n recipients; still trying</source>
        <extracomment>%n is the number of recipients, always two or more.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered to %n recipients</source>
        <extracomment>%n is the number of recipients, always two or more.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered to %n recipients: %1</source>
        <extracomment>%n is the number of recipients, always two or more; %1 is a reason in a few words, such as &quot;Mailbox full&quot;.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is an address, %n how many further addresses the notice is about</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
