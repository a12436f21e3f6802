<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n message(s) had been copied before and were left alone</source>
        <extracomment>%n = messages that an earlier sweep copied to Trash; the server cannot remove them from their old folder</extracomment>
        <translation>
            <numerusform>%Ln message had been copied before and was left alone</numerusform>
            <numerusform>%Ln messages had been copied before and were left alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>News</name>
    <message numerus="yes">
        <source>%Ln message(s) of yours did not arrive</source>
        <translation>
            <numerusform>%Ln message of yours did not arrive</numerusform>
            <numerusform>%Ln messages of yours did not arrive</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n message(s) of yours did not arrive.</source>
        <translation>
            <numerusform>%Ln message of yours did not arrive.</numerusform>
            <numerusform>%Ln messages of yours did not arrive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) here only pretend to be delivery notices. Do not open any link in them.</source>
        <translation>
            <numerusform>%Ln message here only pretends to be a delivery notice. Do not open any link in it.</numerusform>
            <numerusform>%Ln messages here only pretend to be delivery notices. Do not open any link in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n notice(s) the facts do not tell who sent the message.</source>
        <translation>
            <numerusform>For %Ln notice the facts do not tell who sent the message.</numerusform>
            <numerusform>For %Ln notices the facts do not tell who sent the message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) found. Without your address nobody can tell whether you sent the messages.</source>
        <translation>
            <numerusform>%Ln notice found. Without your address nobody can tell whether you sent the messages.</numerusform>
            <numerusform>%Ln notices found. Without your address nobody can tell whether you sent the messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), all on %1.</source>
        <extracomment>%n how many notices, %1 a day (&quot;3 November&quot;)</extracomment>
        <translation>
            <numerusform>%Ln notice, on %1.</numerusform>
            <numerusform>%Ln notices, all on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), the first on %1, the latest on %2.</source>
        <extracomment>%n how many notices, %1 and %2 days (&quot;3 November&quot;)</extracomment>
        <translation>
            <numerusform>%Ln notice, the first on %1, the latest on %2.</numerusform>
            <numerusform>%Ln notices, the first on %1, the latest on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not to be overlooked: %n message(s) of your own did not arrive.</source>
        <translation>
            <numerusform>Not to be overlooked: %Ln message of your own did not arrive.</numerusform>
            <numerusform>Not to be overlooked: %Ln messages of your own did not arrive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n message(s) of your own did not arrive.</source>
        <translation>
            <numerusform>Besides, %Ln message of your own did not arrive.</numerusform>
            <numerusform>Besides, %Ln messages of your own did not arrive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) only pretend to be delivery notices: do not open any link in them.</source>
        <translation>
            <numerusform>%Ln message only pretends to be a delivery notice: do not open any link in it.</numerusform>
            <numerusform>%Ln messages only pretend to be delivery notices: do not open any link in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) found so far. Who sent the messages is being worked out.</source>
        <translation>
            <numerusform>%Ln notice found so far. Who sent the message is being worked out.</numerusform>
            <numerusform>%Ln notices found so far. Who sent the messages is being worked out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message numerus="yes">
        <source>Not delivered yet to %n recipients; still trying</source>
        <extracomment>%n is the number of recipients, always two or more.</extracomment>
        <translation>
            <numerusform>Not delivered yet to %Ln recipient; still trying</numerusform>
            <numerusform>Not delivered yet to %Ln recipients; still trying</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered to %n recipients</source>
        <extracomment>%n is the number of recipients, always two or more.</extracomment>
        <translation>
            <numerusform>Not delivered to %Ln recipient</numerusform>
            <numerusform>Not delivered to %Ln recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered to %n recipients: %1</source>
        <extracomment>%n is the number of recipients, always two or more; %1 is a reason in a few words, such as &quot;Mailbox full&quot;.</extracomment>
        <translation>
            <numerusform>Not delivered to %Ln recipient: %1</numerusform>
            <numerusform>Not delivered to %Ln recipients: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%Ln more recipient(s).</source>
        <translation>
            <numerusform>%Ln more recipient.</numerusform>
            <numerusform>%Ln more recipients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>%Ln more.</numerusform>
            <numerusform>%Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message numerus="yes">
        <source>%n second(s) later</source>
        <translation>
            <numerusform>%Ln second later</numerusform>
            <numerusform>%Ln seconds later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) later</source>
        <translation>
            <numerusform>%Ln minute later</numerusform>
            <numerusform>%Ln minutes later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) later</source>
        <translation>
            <numerusform>%Ln hour later</numerusform>
            <numerusform>%Ln hours later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%Ln day later</numerusform>
            <numerusform>%Ln days later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SweepText</name>
    <message numerus="yes">
        <source>%Ln notice(s) moved to %1.</source>
        <extracomment>%n = how many, %1 = the name of a mail folder, such as Trash</extracomment>
        <translation>
            <numerusform>%Ln notice moved to %1.</numerusform>
            <numerusform>%Ln notices moved to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) brought back to where they were.</source>
        <translation>
            <numerusform>%Ln notice brought back to where it was.</numerusform>
            <numerusform>%Ln notices brought back to where they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) deleted for good.</source>
        <translation>
            <numerusform>%Ln notice deleted for good.</numerusform>
            <numerusform>%Ln notices deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A deletion was cut off earlier. It is settled now: %Ln notice(s) are deleted for good.</source>
        <translation>
            <numerusform>A deletion was cut off earlier. It is settled now: %Ln notice is deleted for good.</numerusform>
            <numerusform>A deletion was cut off earlier. It is settled now: %Ln notices are deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing notices back was cut off earlier. It is settled now: %Ln notice(s) are back where they were.</source>
        <translation>
            <numerusform>Bringing notices back was cut off earlier. It is settled now: %Ln notice is back where it was.</numerusform>
            <numerusform>Bringing notices back was cut off earlier. It is settled now: %Ln notices are back where they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A clean-up was cut off earlier. It is settled now: %Ln notice(s) are in %1.</source>
        <extracomment>%n = how many, %1 = the name of a mail folder, such as Trash</extracomment>
        <translation>
            <numerusform>A clean-up was cut off earlier. It is settled now: %Ln notice is in %1.</numerusform>
            <numerusform>A clean-up was cut off earlier. It is settled now: %Ln notices are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be brought back and are still in Trash.</source>
        <translation>
            <numerusform>%Ln could not be brought back and is still in Trash.</numerusform>
            <numerusform>%Ln could not be brought back and are still in Trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This mail server can only copy: %Ln of them also stay in the old folder, marked as deleted, until your mail program tidies up there.</source>
        <extracomment>The server cannot move, only copy</extracomment>
        <translation>
            <numerusform>This mail server can only copy: %Ln of them also stays in the old folder, marked as deleted, until your mail program tidies up there.</numerusform>
            <numerusform>This mail server can only copy: %Ln of them also stay in the old folder, marked as deleted, until your mail program tidies up there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not there any more: another program had moved or deleted them.</source>
        <translation>
            <numerusform>%Ln was not there any more: another program had moved or deleted it.</numerusform>
            <numerusform>%Ln were not there any more: another program had moved or deleted them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had changed since the mailbox was checked and were not touched.</source>
        <translation>
            <numerusform>%Ln had changed since the mailbox was checked and was not touched.</numerusform>
            <numerusform>%Ln had changed since the mailbox was checked and were not touched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still where they were.</source>
        <translation>
            <numerusform>%Ln is still where it was.</numerusform>
            <numerusform>%Ln are still where they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the server did not let go; they are still where they were.</source>
        <translation>
            <numerusform>%Ln the server did not let go; it is still where it was.</numerusform>
            <numerusform>%Ln the server did not let go; they are still where they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not reached; they are still where they were.</source>
        <translation>
            <numerusform>%Ln was not reached; it is still where it was.</numerusform>
            <numerusform>%Ln were not reached; they are still where they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke while the mail server was at work on %Ln of them. The next check looks where they are, and finishes or takes back what was begun.</source>
        <translation>
            <numerusform>The connection broke while the mail server was at work on %Ln of them. The next check looks where it is, and finishes or takes back what was begun.</numerusform>
            <numerusform>The connection broke while the mail server was at work on %Ln of them. The next check looks where they are, and finishes or takes back what was begun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had been copied to Trash by an earlier clean-up and were left alone.</source>
        <translation>
            <numerusform>%Ln had been copied to Trash by an earlier clean-up and was left alone.</numerusform>
            <numerusform>%Ln had been copied to Trash by an earlier clean-up and were left alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is an address, %n how many further addresses the notice is about</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::AddressesPage</name>
    <message numerus="yes">
        <source>%Ln address(es) do not exist any more.</source>
        <translation>
            <numerusform>%Ln address does not exist any more.</numerusform>
            <numerusform>%Ln addresses do not exist any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) had trouble.</source>
        <translation>
            <numerusform>%Ln address had trouble.</numerusform>
            <numerusform>%Ln addresses had trouble.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, further back</source>
        <translation>
            <numerusform>%Ln more, further back</numerusform>
            <numerusform>%Ln more, further back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::Chart</name>
    <message numerus="yes">
        <source>%1: %n notice(s)</source>
        <extracomment>Read out for one bar of the chart: %1 a day or span of days, %n how many notices</extracomment>
        <translation>
            <numerusform>%1: %Ln notice</numerusform>
            <numerusform>%1: %Ln notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most on %1: %n notice(s)</source>
        <extracomment>Stands over the chart: %n is the largest number of notices, %1 the day or span of days they came on</extracomment>
        <translation>
            <numerusform>Most on %1: %Ln notice</numerusform>
            <numerusform>Most on %1: %Ln notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::ContactsDialog</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::DeleteDialog</name>
    <message numerus="yes">
        <source>&amp;Delete %n for good</source>
        <translation>
            <numerusform>&amp;Delete %Ln for good</numerusform>
            <numerusform>&amp;Delete %Ln for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be gone for good.</source>
        <translation>
            <numerusform>%Ln message will be gone for good.</numerusform>
            <numerusform>%Ln messages will be gone for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::NoticeModel</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln notice</numerusform>
            <numerusform>%Ln notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), mostly “%1”</source>
        <extracomment>%n how many notices, %1 the commonest subject of the messages they are about</extracomment>
        <translation>
            <numerusform>%Ln notice, mostly “%1”</numerusform>
            <numerusform>%Ln notices, mostly “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::NoticePane</name>
    <message numerus="yes">
        <source>%n more recipient(s).</source>
        <translation>
            <numerusform>%Ln more recipient.</numerusform>
            <numerusform>%Ln more recipients.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::NoticesPage</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln notice</numerusform>
            <numerusform>%Ln notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) selected</source>
        <translation>
            <numerusform>%Ln notice selected</numerusform>
            <numerusform>%Ln notices selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n notice(s)</source>
        <translation>
            <numerusform>%1 of %Ln notice</numerusform>
            <numerusform>%1 of %Ln notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your answer about %n notice(s) is taken back.</source>
        <translation>
            <numerusform>Your answer about this notice is taken back.</numerusform>
            <numerusform>Your answer about %Ln notices is taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n notice(s) about mail of yours.</source>
        <translation>
            <numerusform>Noted: this is about mail of yours.</numerusform>
            <numerusform>Noted: %Ln notices about mail of yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n notice(s) about mail that is not yours.</source>
        <translation>
            <numerusform>Noted: this is about mail that is not yours.</numerusform>
            <numerusform>Noted: %Ln notices about mail that is not yours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::OverviewPage</name>
    <message numerus="yes">
        <source>Clean up %n forged notice(s)…</source>
        <translation>
            <numerusform>Clean up %Ln forged notice…</numerusform>
            <numerusform>Clean up %Ln forged notices…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n fake notice(s)…</source>
        <translation>
            <numerusform>Clean up %Ln lure…</numerusform>
            <numerusform>Clean up %Ln lures…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::SettingsPage</name>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::SweepHistory</name>
    <message numerus="yes">
        <source>%n message(s) deleted for good</source>
        <translation>
            <numerusform>%Ln message deleted for good</numerusform>
            <numerusform>%Ln messages deleted for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) moved to %1</source>
        <extracomment>A clean-up of the past: %n how many messages, %1 the name of a mail folder</extracomment>
        <translation>
            <numerusform>%Ln message moved to %1</numerusform>
            <numerusform>%Ln messages moved to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::SweepPreview</name>
    <message numerus="yes">
        <source>%n of them are neither forged nor fake. They go only because you chose them by hand.</source>
        <translation>
            <numerusform>%Ln of them is neither forged nor fake. It goes only because you chose it by hand.</numerusform>
            <numerusform>%Ln of them are neither forged nor fake. They go only because you chose them by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) would be deleted for good.</source>
        <translation>
            <numerusform>%Ln notice would be deleted for good.</numerusform>
            <numerusform>%Ln notices would be deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) would go to Trash.</source>
        <translation>
            <numerusform>%Ln notice would go to Trash.</numerusform>
            <numerusform>%Ln notices would go to Trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n for good…</source>
        <extracomment>The button that does it; %n is a number</extracomment>
        <translation>
            <numerusform>&amp;Delete %Ln for good…</numerusform>
            <numerusform>&amp;Delete %Ln for good…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mo&amp;ve %n to Trash</source>
        <translation>
            <numerusform>Mo&amp;ve %Ln to Trash</numerusform>
            <numerusform>Mo&amp;ve %Ln to Trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the same days seem to be about the security of an account. A flood of notices is sometimes meant to bury such a message. They stay in any case.</source>
        <translation>
            <numerusform>%Ln message of the same days seems to be about the security of an account. A flood of notices is sometimes meant to bury such a message. It stays in any case.</numerusform>
            <numerusform>%Ln messages of the same days seem to be about the security of an account. A flood of notices is sometimes meant to bury such a message. They stay in any case.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have left %n notice(s) out; they stay where they are.</source>
        <translation>
            <numerusform>You have left %Ln notice out; it stays where it is.</numerusform>
            <numerusform>You have left %Ln notices out; they stay where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::WorkPresenter</name>
    <message numerus="yes">
        <source>%n notice(s) in this mailbox</source>
        <translation>
            <numerusform>%Ln notice in this mailbox</numerusform>
            <numerusform>%Ln notices in this mailbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::WorkRow</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about a minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
</TS>
