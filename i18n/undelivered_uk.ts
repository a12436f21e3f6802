<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
<context>
    <name>AdviceText</name>
    <message>
        <source>Compare the address letter by letter with one you know to be right, such as a message from that person.</source>
        <extracomment>Advice about one message that did not arrive. Each pair below: a full sentence, then a short label for a button.</extracomment>
        <translation>Порівняйте адресу літера за літерою з тією, що напевно правильна, наприклад у листі від цієї людини.</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Перевірити написання</translation>
    </message>
    <message>
        <source>Call the person, or reach them another way, and ask for an address that works.</source>
        <translation>Зателефонуйте людині або зв’яжіться з нею інакше й попросіть адресу, яка працює.</translation>
    </message>
    <message>
        <source>Reach them another way</source>
        <translation>Зв’язатися інакше</translation>
    </message>
    <message>
        <source>Tell the person what happened: only they, or whoever runs their mail, can change it.</source>
        <translation>Розкажіть людині, що сталося: змінити це може лише вона або той, хто опікується її поштою.</translation>
    </message>
    <message>
        <source>Tell the recipient</source>
        <translation>Повідомити одержувача</translation>
    </message>
    <message>
        <source>Ask the person to have your address allowed by whoever looks after their mail.</source>
        <translation>Попросіть людину, щоб той, хто опікується її поштою, дозволив вашу адресу.</translation>
    </message>
    <message>
        <source>Ask them to accept your mail</source>
        <translation>Попросити дозволу</translation>
    </message>
    <message>
        <source>Wait. The mail system tries again by itself; sending a second copy does not make it faster.</source>
        <translation>Зачекайте. Поштова система спробує знову сама; друга копія справи не прискорить.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Зачекати</translation>
    </message>
    <message>
        <source>Send the message again later, for example tomorrow.</source>
        <translation>Надішліть лист ще раз пізніше, наприклад завтра.</translation>
    </message>
    <message>
        <source>Send again later</source>
        <translation>Надіслати пізніше</translation>
    </message>
    <message>
        <source>Make the message smaller: fewer or smaller attachments, or a link to the file instead.</source>
        <translation>Зробіть лист меншим: менше вкладень або менші, або посилання замість файлу.</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Зробити меншим</translation>
    </message>
    <message>
        <source>Send it again in plainer words, with fewer links and without that kind of attachment.</source>
        <translation>Надішліть його знову простішими словами, з меншою кількістю посилань і без такого вкладення.</translation>
    </message>
    <message>
        <source>Change the content</source>
        <translation>Змінити вміст</translation>
    </message>
    <message>
        <source>Let an up-to-date virus scanner check the attachment and your computer before you send anything else.</source>
        <translation>Перш ніж надсилати будь-що ще, перевірте вкладення й комп’ютер оновленим антивірусом.</translation>
    </message>
    <message>
        <source>Scan for viruses</source>
        <translation>Перевірити на віруси</translation>
    </message>
    <message>
        <source>Send to fewer people at once, with some time in between.</source>
        <translation>Пишіть меншій кількості людей за раз, із перервами.</translation>
    </message>
    <message>
        <source>Send to fewer at once</source>
        <translation>Менше одержувачів за раз</translation>
    </message>
    <message>
        <source>Ask whoever runs the domain of your address to check its SPF, DKIM and DMARC records.</source>
        <extracomment>SPF, DKIM and DMARC are names of techniques and stay as they are.</extracomment>
        <translation>Попросіть того, хто опікується доменом вашої адреси, перевірити його записи SPF, DKIM і DMARC.</translation>
    </message>
    <message>
        <source>Have your domain checked</source>
        <translation>Дати перевірити домен</translation>
    </message>
    <message>
        <source>Check the settings for outgoing mail in your mail program: server, sign-in and sender address.</source>
        <translation>Перевірте в поштовій програмі налаштування вихідної пошти: сервер, вхід і адресу відправника.</translation>
    </message>
    <message>
        <source>Check outgoing settings</source>
        <translation>Перевірити надсилання</translation>
    </message>
    <message>
        <source>Show this notice to your own mail provider: they can see more and can take it up with the other side.</source>
        <translation>Покажіть це сповіщення своєму постачальникові пошти: він бачить більше й може поговорити з іншою стороною.</translation>
    </message>
    <message>
        <source>Ask your provider</source>
        <translation>Запитати постачальника</translation>
    </message>
    <message>
        <source>If you did not send that much mail yourself, scan your devices and then change the password of your mail account.</source>
        <translation>Якщо ви самі стільки не надсилали, перевірте свої пристрої на віруси, а потім змініть пароль до своєї пошти.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Змінити пароль</translation>
    </message>
    <message>
        <source>Take the address off your lists and out of your address book.</source>
        <translation>Приберіть адресу зі своїх списків і з адресної книги.</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>Прибрати адресу</translation>
    </message>
    <message>
        <source>Use the new address that the notice names, and correct your address book.</source>
        <translation>Користуйтеся новою адресою, названою у сповіщенні, і виправте адресну книгу.</translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation>Скористатися новою адресою</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <translation>Вам нічого не потрібно робити.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Нічого робити</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>Only the recipient can change this.</source>
        <translation>Змінити це може лише одержувач.</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>Одержувач</translation>
    </message>
    <message>
        <source>Whoever runs the recipient&apos;s mail has to change something.</source>
        <translation>Щось має змінити той, хто опікується поштою одержувача.</translation>
    </message>
    <message>
        <source>Their provider</source>
        <translation>Постачальник одержувача</translation>
    </message>
    <message>
        <source>Your own mail provider has to change something.</source>
        <translation>Щось має змінити ваш постачальник пошти.</translation>
    </message>
    <message>
        <source>Your provider</source>
        <translation>Ваш постачальник</translation>
    </message>
    <message>
        <source>Nobody needs to do anything at the moment.</source>
        <translation>Наразі нікому нічого не потрібно робити.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ніхто</translation>
    </message>
    <message>
        <source>Check the spelling of the address. Did you mean %1?</source>
        <extracomment>%1 is an e-mail address that is probably what was meant.</extracomment>
        <translation>Перевірте написання адреси. Може, малося на увазі %1?</translation>
    </message>
    <message>
        <source>Take %1 off your lists and out of your address book.</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Приберіть %1 зі своїх списків і з адресної книги.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is an e-mail address that is probably what was meant.</extracomment>
        <translation>Може, малося на увазі %1?</translation>
    </message>
    <message>
        <source>The next step is yours.</source>
        <extracomment>Whose move it is: a full sentence, then one or two words for a table.</extracomment>
        <translation>Наступний крок за вами.</translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <source>Gmail</source>
        <extracomment>Names of mail providers, as people know them.</extracomment>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>Microsoft 365</source>
        <translation>Microsoft 365</translation>
    </message>
    <message>
        <source>Outlook.com</source>
        <translation>Outlook.com</translation>
    </message>
    <message>
        <source>Yahoo</source>
        <translation>Yahoo</translation>
    </message>
    <message>
        <source>iCloud</source>
        <translation>iCloud</translation>
    </message>
    <message>
        <source>Comcast</source>
        <translation>Comcast</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spectrum</translation>
    </message>
    <message>
        <source>Cox</source>
        <translation>Cox</translation>
    </message>
    <message>
        <source>GoDaddy</source>
        <translation>GoDaddy</translation>
    </message>
    <message>
        <source>GMX, WEB.DE, IONOS or mail.com</source>
        <translation>GMX, WEB.DE, IONOS або mail.com</translation>
    </message>
    <message>
        <source>Orange or La Poste</source>
        <translation>Orange або La Poste</translation>
    </message>
    <message>
        <source>Mail.ru</source>
        <translation>Mail.ru</translation>
    </message>
    <message>
        <source>QQ Mail</source>
        <translation>QQ Mail</translation>
    </message>
    <message>
        <source>Mimecast</source>
        <translation>Mimecast</translation>
    </message>
    <message>
        <source>MailChannels</source>
        <translation>MailChannels</translation>
    </message>
    <message>
        <source>cPanel</source>
        <translation>cPanel</translation>
    </message>
    <message>
        <source>Forpsi</source>
        <translation>Forpsi</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>Списки блокування</translation>
    </message>
    <message>
        <source>The message was accepted.</source>
        <translation>Лист прийнято.</translation>
    </message>
    <message>
        <source>A temporary problem: the same message may pass later.</source>
        <translation>Тимчасова перешкода: той самий лист може пройти пізніше.</translation>
    </message>
    <message>
        <source>A permanent refusal: sending the same message again does not help.</source>
        <translation>Остаточна відмова: надсилати той самий лист знову немає сенсу.</translation>
    </message>
    <message>
        <source>A mark that this mail system uses for itself.</source>
        <translation>Позначка, якою ця поштова система користується сама для себе.</translation>
    </message>
    <message>
        <source>%1 For now: it may work later.</source>
        <extracomment>%1 is a full sentence about what happened.</extracomment>
        <translation>%1 Поки що: пізніше може вдатися.</translation>
    </message>
    <message>
        <source>%1 For good: trying again does not help.</source>
        <extracomment>%1 is a full sentence about what happened.</extracomment>
        <translation>%1 Остаточно: пробувати знову немає сенсу.</translation>
    </message>
    <message>
        <source>This answer was written by one of Google&apos;s mail servers.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>Цю відповідь написав один із поштових серверів Google.</translation>
    </message>
    <message>
        <source>At Google, a rule made by the administrator of the recipient&apos;s organisation caused this answer.</source>
        <translation>У Google цю відповідь спричинило правило адміністратора організації одержувача.</translation>
    </message>
    <message>
        <source>Gmail says that this person is getting too much mail just now, or that a relay&apos;s limit for the moment is used up.</source>
        <translation>За словами Gmail, ця людина саме зараз отримує забагато пошти або тимчасову межу служби пересилання вичерпано.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient has no storage left. The message can be delivered once they make room.</source>
        <translation>За словами Gmail, в одержувача не лишилося місця. Лист можна буде доставити, щойно він звільнить місце.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient has no storage left and has not used the account for long. Mail is no longer kept for them.</source>
        <translation>За словами Gmail, в одержувача не лишилося місця, а обліковим записом він давно не користується. Пошту для нього більше не зберігають.</translation>
    </message>
    <message>
        <source>Gmail says that it has no account of this name. Look for slips and for blanks in the address.</source>
        <translation>За словами Gmail, облікового запису з таким іменем немає. Пошукайте в адресі помилки й пробіли.</translation>
    </message>
    <message>
        <source>Gmail says that it cannot find the part of the address after the @.</source>
        <translation>За словами Gmail, частину адреси після @ знайти не вдалося.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient&apos;s address is not written as an address must be.</source>
        <translation>За словами Gmail, адресу одержувача написано не так, як слід писати адреси.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s address is not written as an address must be.</source>
        <translation>За словами Gmail, адресу відправника написано не так, як слід писати адреси.</translation>
    </message>
    <message>
        <source>Gmail says that this account is switched off or has not been used for long.</source>
        <translation>За словами Gmail, цей обліковий запис вимкнено або ним давно не користуються.</translation>
    </message>
    <message>
        <source>Gmail says that this person is getting more mail than it accepts at a time.</source>
        <translation>За словами Gmail, ця людина отримує більше пошти, ніж приймається за раз.</translation>
    </message>
    <message>
        <source>Gmail says that the message, its attachments or its header lines are too big.</source>
        <translation>За словами Gmail, лист, його вкладення або заголовки завеликі.</translation>
    </message>
    <message>
        <source>Gmail says that the message is bigger than it accepts.</source>
        <translation>За словами Gmail, лист більший, ніж там приймають.</translation>
    </message>
    <message>
        <source>Gmail says that this account&apos;s daily limit for sending is reached; it is free again within 24 hours. If you did not send that much, somebody else may be using the account.</source>
        <translation>За словами Gmail, денну межу надсилання цього облікового запису вичерпано; вона звільниться протягом 24 годин. Якщо ви стільки не надсилали, обліковим записом, можливо, користується хтось інший.</translation>
    </message>
    <message>
        <source>Google says that this user has reached the daily limit of the organisation&apos;s relay service.</source>
        <translation>За словами Google, цей користувач вичерпав денну межу служби пересилання організації.</translation>
    </message>
    <message>
        <source>Google says that the organisation has reached the daily limit of its relay service.</source>
        <translation>За словами Google, організація вичерпала денну межу своєї служби пересилання.</translation>
    </message>
    <message>
        <source>Gmail says that one message had more recipients than this sender may use.</source>
        <translation>За словами Gmail, один лист мав більше одержувачів, ніж дозволено цьому відправникові.</translation>
    </message>
    <message>
        <source>Gmail says that the message had too many recipients in one go. Send it to fewer at a time.</source>
        <translation>За словами Gmail, лист мав забагато одержувачів за раз. Надсилайте меншій кількості.</translation>
    </message>
    <message>
        <source>Gmail says that the message has been passed on more than 50 times: it was going round in a circle.</source>
        <translation>За словами Gmail, лист передавали далі понад 50 разів: він ходив по колу.</translation>
    </message>
    <message>
        <source>Gmail says that the message is not built as mail must be.</source>
        <translation>За словами Gmail, лист побудовано не так, як слід.</translation>
    </message>
    <message>
        <source>Google says that it has suspended this sending account because it was misused.</source>
        <translation>За словами Google, цей обліковий запис призупинено, бо ним зловживали.</translation>
    </message>
    <message>
        <source>Google says that this account may not send: it is switched off, or not registered with the organisation.</source>
        <translation>За словами Google, цей обліковий запис не може надсилати: його вимкнено або не зареєстровано в організації.</translation>
    </message>
    <message>
        <source>Google says that the organisation&apos;s relay service is not set up for this sender.</source>
        <translation>За словами Google, службу пересилання організації не налаштовано для цього відправника.</translation>
    </message>
    <message>
        <source>Gmail says that the message holds a kind of attachment that it never accepts, because such files are often dangerous.</source>
        <translation>За словами Gmail, у листі є вкладення такого виду, якого там ніколи не приймають, бо такі файли часто небезпечні.</translation>
    </message>
    <message>
        <source>Gmail says that the message looks like unwanted mail.</source>
        <translation>За словами Gmail, лист схожий на небажану пошту.</translation>
    </message>
    <message>
        <source>Gmail says that the server or the domain from which the message came has a bad reputation.</source>
        <translation>За словами Gmail, сервер або домен, звідки прийшов лист, має погану репутацію.</translation>
    </message>
    <message>
        <source>Gmail says that the message came straight from a home connection. Ordinary mail comes through a provider&apos;s mail server; infected computers send like this.</source>
        <translation>За словами Gmail, лист прийшов просто з домашнього інтернету. Чесна пошта йде через сервер постачальника; так надсилають заражені комп’ютери.</translation>
    </message>
    <message>
        <source>Gmail says that much unwanted mail has come from the sending server or domain lately, and that it takes less or nothing from there.</source>
        <translation>За словами Gmail, останнім часом із сервера або домену відправника надходило багато небажаної пошти, тож звідти приймають менше або нічого.</translation>
    </message>
    <message>
        <source>Google says that a rule made by an administrator does not allow mail between these two addresses.</source>
        <translation>За словами Google, правило адміністратора не дозволяє пошти між цими двома адресами.</translation>
    </message>
    <message>
        <source>Gmail says that the header lines of the message are not as the rules for mail ask.</source>
        <translation>За словами Gmail, заголовки листа не такі, як вимагають правила пошти.</translation>
    </message>
    <message>
        <source>Gmail has put the message off because the sending server, its domain or the content looked suspicious.</source>
        <translation>Gmail відклав лист, бо сервер-відправник, його домен або вміст здалися підозрілими.</translation>
    </message>
    <message>
        <source>Gmail says that the sending server has no proper name of its own (no reverse entry).</source>
        <translation>За словами Gmail, сервер-відправник не має належної власної назви (немає зворотного запису).</translation>
    </message>
    <message>
        <source>Gmail says that the list of servers allowed to send for the domain (SPF) looks suspicious.</source>
        <translation>За словами Gmail, перелік серверів, що можуть надсилати для домену (SPF), здається підозрілим.</translation>
    </message>
    <message>
        <source>Gmail says that nothing proves who sent the message. For mail that you never wrote, this is a sign that the sender was forged.</source>
        <translation>За словами Gmail, ніщо не доводить, хто надіслав лист. Для пошти, якої ви ніколи не писали, це ознака підробленого відправника.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s domain must name the servers that may send for it (SPF).</source>
        <translation>За словами Gmail, домен відправника має назвати сервери, що можуть для нього надсилати (SPF).</translation>
    </message>
    <message>
        <source>Gmail says that it takes mail from this sender over an encrypted connection only.</source>
        <translation>За словами Gmail, пошту від цього відправника приймають лише через шифроване з’єднання.</translation>
    </message>
    <message>
        <source>Gmail says that the message must bear a signature of the sender&apos;s domain (DKIM).</source>
        <translation>За словами Gmail, лист має нести підпис домену відправника (DKIM).</translation>
    </message>
    <message>
        <source>Gmail says that the address shown as the sender is not the one that was proven.</source>
        <translation>За словами Gmail, адреса, показана як відправник, не та, яку підтверджено.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s domain must publish how to treat unproven mail (DMARC).</source>
        <translation>За словами Gmail, домен відправника має оприлюднити, що робити з непідтвердженою поштою (DMARC).</translation>
    </message>
    <message>
        <source>Gmail says that it did not accept the user name and password.</source>
        <translation>За словами Gmail, ім’я користувача й пароль не прийнято.</translation>
    </message>
    <message>
        <source>Gmail says that an app password, or a sign-in with the web browser, is needed.</source>
        <translation>За словами Gmail, потрібен пароль застосунку або вхід через браузер.</translation>
    </message>
    <message>
        <source>Google has locked the sign-in until the owner signs in with a web browser. Do so, and look there whether somebody else has used the account.</source>
        <translation>Google заблокував вхід, доки власник не ввійде через браузер. Зробіть це й гляньте там, чи не користувався обліковим записом хтось інший.</translation>
    </message>
    <message>
        <source>Gmail says that too many sign-ins were tried; later it works again.</source>
        <translation>За словами Gmail, було забагато спроб входу; пізніше знову працюватиме.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server is not ready to take mail for this recipient at the moment.</source>
        <translation>Сервер Microsoft зараз не готовий прийняти пошту для цього одержувача.</translation>
    </message>
    <message>
        <source>Microsoft says that the connection to the other mail system broke or was never answered.</source>
        <translation>За словами Microsoft, з’єднання з іншою поштовою системою обірвалося або відповіді не було.</translation>
    </message>
    <message>
        <source>Microsoft says that the other mail system refused the connection.</source>
        <translation>За словами Microsoft, інша поштова система відмовила в з’єднанні.</translation>
    </message>
    <message>
        <source>Microsoft says that it gave up after many attempts.</source>
        <translation>За словами Microsoft, після багатьох спроб доставку припинено.</translation>
    </message>
    <message>
        <source>Microsoft says that the message had more than 200 recipients in one domain.</source>
        <translation>За словами Microsoft, лист мав понад 200 одержувачів в одному домені.</translation>
    </message>
    <message>
        <source>Microsoft says that mail over this kind of connection must be proven with SPF or DKIM.</source>
        <translation>За словами Microsoft, пошту через таке з’єднання треба підтверджувати через SPF або DKIM.</translation>
    </message>
    <message>
        <source>Microsoft has noticed unusual activity and takes less mail from the sending server for now.</source>
        <translation>Microsoft помітила незвичну діяльність і поки приймає менше пошти із сервера-відправника.</translation>
    </message>
    <message>
        <source>Microsoft distrusts the sending server&apos;s address and takes less mail from it for now.</source>
        <translation>Microsoft не довіряє адресі сервера-відправника і поки приймає з неї менше пошти.</translation>
    </message>
    <message>
        <source>Microsoft takes less mail from the sending server for now, because of the server&apos;s bad reputation.</source>
        <translation>Microsoft поки приймає менше пошти із сервера-відправника через його погану репутацію.</translation>
    </message>
    <message>
        <source>Microsoft passes on that the other mail system reported an error.</source>
        <translation>Microsoft передає, що інша поштова система повідомила про помилку.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender was refused or the recipient could not be found.</source>
        <translation>За словами Microsoft, відправника відхилено або одержувача не знайдено.</translation>
    </message>
    <message>
        <source>Microsoft says that there is no such mailbox. If your mail program completed the address by itself, delete that entry and type it anew.</source>
        <translation>За словами Microsoft, такої скриньки немає. Якщо поштова програма сама доповнила адресу, видаліть цю підказку й уведіть адресу заново.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s address is not written as an address must be.</source>
        <translation>За словами Microsoft, адресу одержувача написано не так, як слід писати адреси.</translation>
    </message>
    <message>
        <source>Microsoft says that the address is in a domain that exists for examples only.</source>
        <translation>За словами Microsoft, адреса в домені, що існує лише для прикладів.</translation>
    </message>
    <message>
        <source>Microsoft says that the part after the @ lacks its ending, such as .com.</source>
        <translation>За словами Microsoft, частині після @ бракує закінчення, як-от .com.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender&apos;s address is wrong.</source>
        <translation>За словами Microsoft, адреса відправника хибна.</translation>
    </message>
    <message>
        <source>Microsoft says that this account may not send any more because too much unwanted mail came from it, usually after somebody else got hold of the password. The organisation&apos;s administrator must lift it.</source>
        <translation>За словами Microsoft, цей обліковий запис більше не може надсилати, бо з нього вийшло забагато небажаної пошти, зазвичай після того, як паролем заволодів хтось інший. Зняти це має адміністратор організації.</translation>
    </message>
    <message>
        <source>Microsoft says that nobody in that organisation has this address.</source>
        <translation>За словами Microsoft, у тій організації ніхто не має цієї адреси.</translation>
    </message>
    <message>
        <source>Microsoft says that the address fits more than one mailbox.</source>
        <translation>За словами Microsoft, адреса підходить більш ніж до однієї скриньки.</translation>
    </message>
    <message>
        <source>Microsoft says that this account has written to as many people as it may in one day.</source>
        <translation>За словами Microsoft, цей обліковий запис написав стільком людям, скільком дозволено за день.</translation>
    </message>
    <message>
        <source>Microsoft says that this account has sent more than it may. If you did not send that much, somebody else may be using it.</source>
        <translation>За словами Microsoft, цей обліковий запис надіслав більше, ніж дозволено. Якщо ви стільки не надсилали, ним, можливо, користується хтось інший.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s mailbox is full.</source>
        <translation>За словами Microsoft, скринька одержувача переповнена.</translation>
    </message>
    <message>
        <source>Microsoft says that this account sent to an enormous number of people. Most likely somebody else has the password.</source>
        <translation>За словами Microsoft, цей обліковий запис надіслав пошту величезній кількості людей. Найімовірніше, пароль має хтось інший.</translation>
    </message>
    <message>
        <source>Microsoft says that the message is bigger than this recipient may get.</source>
        <translation>За словами Microsoft, лист більший, ніж може отримати цей одержувач.</translation>
    </message>
    <message>
        <source>Microsoft says that this recipient has got as much mail as it accepts in an hour.</source>
        <translation>За словами Microsoft, цей одержувач отримав стільки пошти, скільки приймає за годину.</translation>
    </message>
    <message>
        <source>Microsoft says that the archive for copies of mail is switched off.</source>
        <translation>За словами Microsoft, архів копій пошти вимкнено.</translation>
    </message>
    <message>
        <source>Microsoft says that the message is too big.</source>
        <translation>За словами Microsoft, лист завеликий.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s mail system is set up so that mail runs in a circle.</source>
        <translation>За словами Microsoft, поштову систему одержувача налаштовано так, що пошта ходить по колу.</translation>
    </message>
    <message>
        <source>Microsoft says that it is not responsible for this domain: the domain points to the wrong mail system.</source>
        <translation>За словами Microsoft, вона не відповідає за цей домен: домен указує на хибну поштову систему.</translation>
    </message>
    <message>
        <source>Microsoft words it as &quot;access denied&quot;, but it means that nobody in that organisation has this address.</source>
        <translation>Microsoft пише «access denied» (доступ заборонено), але це означає, що в тій організації ніхто не має цієї адреси.</translation>
    </message>
    <message>
        <source>Microsoft says that it finds no mail system for this domain.</source>
        <translation>За словами Microsoft, поштової системи для цього домену не знайдено.</translation>
    </message>
    <message>
        <source>Microsoft says that the message was going round in a circle.</source>
        <translation>За словами Microsoft, лист ходив по колу.</translation>
    </message>
    <message>
        <source>Microsoft says that its own programs passed the message on too often.</source>
        <translation>За словами Microsoft, її власні програми надто часто передавали лист далі.</translation>
    </message>
    <message>
        <source>Microsoft says that the part of the address after the @ does not exist.</source>
        <translation>За словами Microsoft, частина адреси після @ не існує.</translation>
    </message>
    <message>
        <source>Microsoft says that the message had too many recipients.</source>
        <translation>За словами Microsoft, лист мав забагато одержувачів.</translation>
    </message>
    <message>
        <source>Microsoft says that the program that sent the message ends its lines wrongly.</source>
        <translation>За словами Microsoft, програма, що надіслала лист, неправильно завершує рядки.</translation>
    </message>
    <message>
        <source>Microsoft says that this sender may not write to this recipient or group, or that a rule turned the message away.</source>
        <translation>За словами Microsoft, цей відправник не може писати цьому одержувачеві чи групі, або лист відхилило правило.</translation>
    </message>
    <message>
        <source>Microsoft says that this server does not pass mail on for the sender. The sender may also have been forged.</source>
        <translation>За словами Microsoft, цей сервер не пересилає пошти для відправника. Відправника також могли підробити.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender was not signed in.</source>
        <translation>За словами Microsoft, відправник не увійшов.</translation>
    </message>
    <message>
        <source>Outlook.com says that part of the network from which the message came is on its block list.</source>
        <translation>За словами Outlook.com, частина мережі, звідки прийшов лист, є в його списку блокування.</translation>
    </message>
    <message>
        <source>Microsoft says that the two mail systems could not sign in to each other.</source>
        <translation>За словами Microsoft, дві поштові системи не змогли увійти одна до одної.</translation>
    </message>
    <message>
        <source>Microsoft says that this recipient takes mail from inside the organisation only.</source>
        <translation>За словами Microsoft, цей одержувач приймає пошту лише зсередини організації.</translation>
    </message>
    <message>
        <source>Microsoft says that this shared folder takes mail from inside the organisation only.</source>
        <translation>За словами Microsoft, ця спільна тека приймає пошту лише зсередини організації.</translation>
    </message>
    <message>
        <source>Microsoft says that only certain senders may write to this group, and this one is not among them.</source>
        <translation>За словами Microsoft, цій групі можуть писати лише певні відправники, а цього серед них немає.</translation>
    </message>
    <message>
        <source>Microsoft says that this group takes mail from inside the organisation only.</source>
        <translation>За словами Microsoft, ця група приймає пошту лише зсередини організації.</translation>
    </message>
    <message>
        <source>Microsoft says that this mailbox takes mail from inside the organisation only.</source>
        <translation>За словами Microsoft, ця скринька приймає пошту лише зсередини організації.</translation>
    </message>
    <message>
        <source>Microsoft says that this address takes mail from inside the organisation only.</source>
        <translation>За словами Microsoft, ця адреса приймає пошту лише зсередини організації.</translation>
    </message>
    <message>
        <source>Microsoft says that the message came from a server that the sender&apos;s domain does not list. The sender may have been forged.</source>
        <translation>За словами Microsoft, лист прийшов із сервера, якого домен відправника не називає. Відправника могли підробити.</translation>
    </message>
    <message>
        <source>Microsoft says that the sending server has no proper name of its own.</source>
        <translation>За словами Microsoft, сервер-відправник не має належної власної назви.</translation>
    </message>
    <message>
        <source>Microsoft says that a device or program, such as a scanner, sends without signing in.</source>
        <translation>За словами Microsoft, пристрій або програма, наприклад сканер, надсилає без входу.</translation>
    </message>
    <message>
        <source>Microsoft says that the connection between two mail systems of the organisation is set up wrongly.</source>
        <translation>За словами Microsoft, зв’язок між двома поштовими системами організації налаштовано хибно.</translation>
    </message>
    <message>
        <source>Microsoft says that the organisation takes this domain&apos;s mail from certain servers only.</source>
        <translation>За словами Microsoft, організація приймає пошту цього домену лише з певних серверів.</translation>
    </message>
    <message>
        <source>Microsoft says that the certificate of the receiving server is missing, expired or does not fit.</source>
        <translation>За словами Microsoft, сертифіката сервера-одержувача немає, його термін минув або він не підходить.</translation>
    </message>
    <message>
        <source>Microsoft has banned this sender because unwanted mail came from it.</source>
        <translation>Microsoft заблокувала цього відправника, бо від нього надходила небажана пошта.</translation>
    </message>
    <message>
        <source>Microsoft has banned this sender.</source>
        <translation>Microsoft заблокувала цього відправника.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s address is not valid.</source>
        <translation>За словами Microsoft, адреса одержувача недійсна.</translation>
    </message>
    <message>
        <source>Microsoft says that mail to this recipient is banned.</source>
        <translation>За словами Microsoft, пошту цьому одержувачеві заблоковано.</translation>
    </message>
    <message>
        <source>Microsoft says that the sending computer introduced itself with a false name, as infected computers do.</source>
        <translation>За словами Microsoft, комп’ютер-відправник назвався фальшивим іменем, як роблять заражені комп’ютери.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s organisation has blocked the sending server.</source>
        <translation>За словами Microsoft, організація одержувача заблокувала сервер-відправник.</translation>
    </message>
    <message>
        <source>Microsoft says that more mail came from that network than it accepts.</source>
        <translation>За словами Microsoft, із тієї мережі надійшло більше пошти, ніж приймається.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail. The sender may have been forged.</source>
        <translation>За словами Microsoft, відправника не вдалося підтвердити, а домен відправника просить відхиляти таку пошту. Відправника могли підробити.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient takes no mail over this kind of connection.</source>
        <translation>За словами Microsoft, одержувач не приймає пошти через таке з’єднання.</translation>
    </message>
    <message>
        <source>Microsoft has banned the sending server or account.</source>
        <translation>Microsoft заблокувала сервер-відправник або обліковий запис.</translation>
    </message>
    <message>
        <source>Microsoft says that the message names no proper sender.</source>
        <translation>За словами Microsoft, лист не називає належного відправника.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s organisation has put this sender on its own block list.</source>
        <translation>За словами Microsoft, організація одержувача внесла цього відправника до власного списку блокування.</translation>
    </message>
    <message>
        <source>Microsoft says that whoever sends many messages must prove them with SPF, DKIM and DMARC.</source>
        <translation>За словами Microsoft, хто надсилає багато листів, має підтверджувати їх через SPF, DKIM і DMARC.</translation>
    </message>
    <message>
        <source>Microsoft has banned the sending server. Its operator can ask for it to be lifted.</source>
        <translation>Microsoft заблокувала сервер-відправник. Той, хто ним опікується, може попросити зняти блокування.</translation>
    </message>
    <message>
        <source>Microsoft has stopped the whole organisation from sending, because most of its mail looked suspicious. Only an administrator can have it lifted.</source>
        <translation>Microsoft зупинила надсилання для всієї організації, бо більшість її пошти здавалася підозрілою. Зняти це може лише адміністратор.</translation>
    </message>
    <message>
        <source>Microsoft says that the organisation has sent too much unwanted or bulk mail. Only an administrator can have it lifted.</source>
        <translation>За словами Microsoft, організація надіслала забагато небажаної або масової пошти. Зняти це може лише адміністратор.</translation>
    </message>
    <message>
        <source>Microsoft does not take mail from this server yet, as happens to new or trial customers. It does not mean that anybody was hacked.</source>
        <translation>Microsoft ще не приймає пошти з цього сервера, як буває з новими або пробними клієнтами. Це не означає, що когось зламали.</translation>
    </message>
    <message>
        <source>Microsoft has stopped the sender, because it sends for domains that are not registered with the organisation.</source>
        <translation>Microsoft зупинила відправника, бо він надсилає для доменів, не зареєстрованих в організації.</translation>
    </message>
    <message>
        <source>Microsoft says that a rule of the organisation&apos;s administrator turned the message away.</source>
        <translation>За словами Microsoft, лист відхилило правило адміністратора організації.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server opened too many connections, or that its own servers are busy.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>За словами GoDaddy, сервер-відправник відкрив забагато з’єднань або власні сервери зайняті.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server is on the Cloudmark block list.</source>
        <translation>За словами GoDaddy, сервер-відправник у списку блокування Cloudmark.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server is on the Spamhaus block list.</source>
        <translation>За словами GoDaddy, сервер-відправник у списку блокування Spamhaus.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server has no proper name of its own.</source>
        <translation>За словами GoDaddy, сервер-відправник не має належної власної назви.</translation>
    </message>
    <message>
        <source>GoDaddy has blocked the sending server for an hour or a day, because spam came from it.</source>
        <translation>GoDaddy заблокувала сервер-відправник на годину або день, бо від нього надходив спам.</translation>
    </message>
    <message>
        <source>GoDaddy has blocked the sending server for an hour or a day, because it wrote to many addresses that do not exist.</source>
        <translation>GoDaddy заблокувала сервер-відправник на годину або день, бо він писав на багато неіснуючих адрес.</translation>
    </message>
    <message>
        <source>GoDaddy&apos;s filter took the message for spam.</source>
        <translation>Фільтр GoDaddy сприйняв лист як спам.</translation>
    </message>
    <message>
        <source>GoDaddy says that signing in is not possible at this server.</source>
        <translation>За словами GoDaddy, на цьому сервері увійти неможливо.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender&apos;s address is wrong.</source>
        <translation>За словами GoDaddy, адреса відправника хибна.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender has reached a limit for messages or recipients.</source>
        <translation>За словами GoDaddy, відправник вичерпав межу листів або одержувачів.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender&apos;s domain does not list the sending server.</source>
        <translation>За словами GoDaddy, домен відправника не називає сервера-відправника.</translation>
    </message>
    <message>
        <source>GoDaddy found a virus in the message.</source>
        <translation>GoDaddy знайшла в листі вірус.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE and their sister services name a page of theirs that describes the case.</source>
        <translation>GMX, WEB.DE та їхні сестринські служби називають свою сторінку, що описує цей випадок.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that too much mail from there cannot be delivered: an outdated list, or a mailbox that somebody misuses.</source>
        <translation>За словами GMX, WEB.DE або сестринської служби, забагато пошти звідти неможливо доставити: це застарілий список або скринька, якою хтось зловживає.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that too much came in a short time.</source>
        <translation>За словами GMX, WEB.DE або сестринської служби, за короткий час надійшло забагато.</translation>
    </message>
    <message>
        <source>The servers of GMX, WEB.DE or a sister service have trouble at the moment.</source>
        <translation>Сервери GMX, WEB.DE або сестринської служби наразі мають проблеми.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that nobody has this address.</source>
        <translation>За словами GMX, WEB.DE або сестринської служби, цієї адреси ніхто не має.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that the message came from a server that the sender&apos;s domain does not list. Usually the sender was forged.</source>
        <translation>За словами GMX, WEB.DE або сестринської служби, лист прийшов із сервера, якого домен відправника не називає. Зазвичай відправника підроблено.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service has the sending server on a block list.</source>
        <translation>GMX, WEB.DE або сестринська служба тримає сервер-відправник у списку блокування.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail.</source>
        <translation>За словами GMX, WEB.DE або сестринської служби, відправника не вдалося підтвердити, а домен відправника просить відхиляти таку пошту.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server is on the Spamhaus block list.</source>
        <translation>За словами Orange або La Poste, сервер-відправник у списку блокування Spamhaus.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server has a bad reputation.</source>
        <translation>За словами Orange або La Poste, сервер-відправник має погану репутацію.</translation>
    </message>
    <message>
        <source>Orange or La Poste does not take mail from the sending server for now.</source>
        <translation>Orange або La Poste поки не приймає пошти із сервера-відправника.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server opened too many connections.</source>
        <translation>За словами Orange або La Poste, сервер-відправник відкрив забагато з’єднань.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender must sign in.</source>
        <translation>За словами Orange або La Poste, відправник має увійти.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender&apos;s domain does not list the sending server.</source>
        <translation>За словами Orange або La Poste, домен відправника не називає сервера-відправника.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender&apos;s address is not valid.</source>
        <translation>За словами Orange або La Poste, адреса відправника недійсна.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that nobody has this address.</source>
        <translation>За словами Orange або La Poste, цієї адреси ніхто не має.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the recipient&apos;s mailbox is full.</source>
        <translation>За словами Orange або La Poste, скринька одержувача переповнена.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that this mailbox is put away or blocked.</source>
        <translation>За словами Orange або La Poste, цю скриньку вимкнено або заблоковано.</translation>
    </message>
    <message>
        <source>La Poste says that the sender&apos;s address does not belong to the account that signed in.</source>
        <translation>За словами La Poste, адреса відправника не належить обліковому запису, що увійшов.</translation>
    </message>
    <message>
        <source>Orange or La Poste asks to try again later.</source>
        <translation>Orange або La Poste просить спробувати пізніше.</translation>
    </message>
    <message>
        <source>Orange or La Poste took the message for spam.</source>
        <translation>Orange або La Poste сприйняла лист як спам.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the message is too big.</source>
        <translation>За словами Orange або La Poste, лист завеликий.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender could not be proven.</source>
        <translation>За словами Orange або La Poste, відправника не вдалося підтвердити.</translation>
    </message>
    <message>
        <source>La Poste does not accept the sending server.</source>
        <translation>La Poste не визнає сервера-відправника.</translation>
    </message>
    <message>
        <source>Mail.ru took the message for spam.</source>
        <translation>Mail.ru сприйняв лист як спам.</translation>
    </message>
    <message>
        <source>Mail.ru says that the recipient&apos;s mailbox is full.</source>
        <translation>За словами Mail.ru, скринька одержувача переповнена.</translation>
    </message>
    <message>
        <source>Mail.ru says that nobody has this address.</source>
        <translation>За словами Mail.ru, цієї адреси ніхто не має.</translation>
    </message>
    <message>
        <source>Mail.ru gave up after many attempts.</source>
        <translation>Mail.ru припинив доставку після багатьох спроб.</translation>
    </message>
    <message>
        <source>Mail.ru says that this domain takes no mail.</source>
        <translation>За словами Mail.ru, цей домен не приймає пошти.</translation>
    </message>
    <message>
        <source>Mail.ru says that the sender&apos;s address does not exist. Forged mail often looks like this.</source>
        <translation>За словами Mail.ru, адреси відправника не існує. Підроблена пошта часто має такий вигляд.</translation>
    </message>
    <message>
        <source>QQ Mail says that nobody has this address.</source>
        <translation>За словами QQ Mail, цієї адреси ніхто не має.</translation>
    </message>
    <message>
        <source>QQ Mail says that the recipient does not want mail from this sender.</source>
        <translation>За словами QQ Mail, одержувач не хоче пошти від цього відправника.</translation>
    </message>
    <message>
        <source>QQ Mail says that the mailbox takes no mail now: it does not exist, or so much came that it is closed for a while.</source>
        <translation>За словами QQ Mail, скринька зараз не приймає пошти: її не існує або надійшло стільки, що її на деякий час закрито.</translation>
    </message>
    <message>
        <source>QQ Mail does not accept the content of the message.</source>
        <translation>QQ Mail не приймає вмісту листа.</translation>
    </message>
    <message>
        <source>QQ Mail takes the sender or the sending server for a source of spam.</source>
        <translation>QQ Mail вважає відправника або сервер-відправник джерелом спаму.</translation>
    </message>
    <message>
        <source>QQ Mail thinks that the message is an echo of mail that somebody sent in another&apos;s name.</source>
        <translation>QQ Mail вважає, що лист є відлунням пошти, яку хтось надіслав від чужого імені.</translation>
    </message>
    <message>
        <source>QQ Mail says that nothing proves who sent the message.</source>
        <translation>За словами QQ Mail, ніщо не доводить, хто надіслав лист.</translation>
    </message>
    <message>
        <source>QQ Mail says that too much came from the sender in a short time.</source>
        <translation>За словами QQ Mail, від відправника за короткий час надійшло забагато.</translation>
    </message>
    <message>
        <source>QQ Mail says that the message is too big.</source>
        <translation>За словами QQ Mail, лист завеликий.</translation>
    </message>
    <message>
        <source>QQ Mail says that this mailbox is switched off.</source>
        <translation>За словами QQ Mail, цю скриньку вимкнено.</translation>
    </message>
    <message>
        <source>QQ Mail says that the address is not written as an address must be.</source>
        <translation>За словами QQ Mail, адресу написано не так, як слід писати адреси.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that nothing proves who sent the message.</source>
        <translation>За словами фільтра одержувача (Mimecast), ніщо не доводить, хто надіслав лист.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) lets new senders wait for a while. The message passes at a later attempt.</source>
        <translation>Фільтр одержувача (Mimecast) змушує нових відправників трохи зачекати. Лист пройде з пізнішої спроби.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the sending server has a bad reputation.</source>
        <translation>За словами фільтра одержувача (Mimecast), сервер-відправник має погану репутацію.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) has blocked the sender.</source>
        <translation>Фільтр одержувача (Mimecast) заблокував відправника.</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation has blocked the sender in its filter (Mimecast). Ask them to allow your address.</source>
        <translation>Організація одержувача заблокувала відправника у своєму фільтрі (Mimecast). Попросіть її дозволити вашу адресу.</translation>
    </message>
    <message>
        <source>The recipient has put this sender on a personal block list.</source>
        <translation>Одержувач вніс цього відправника до особистого списку блокування.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message claims to come from inside the recipient&apos;s organisation.</source>
        <translation>За словами фільтра одержувача (Mimecast), лист удає, ніби він зсередини організації одержувача.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) did not let the content through.</source>
        <translation>Фільтр одержувача (Mimecast) не пропустив вмісту.</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation takes no mail from the network or country of the sending server.</source>
        <translation>Організація одержувача не приймає пошти з мережі або країни сервера-відправника.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message is too big.</source>
        <translation>За словами фільтра одержувача (Mimecast), лист завеликий.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message was going round in a circle.</source>
        <translation>За словами фільтра одержувача (Mimecast), лист ходив по колу.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) is not responsible for this address.</source>
        <translation>Фільтр одержувача (Mimecast) не відповідає за цю адресу.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) takes no mail from the sending server for a while.</source>
        <translation>Фільтр одержувача (Mimecast) деякий час не приймає пошти із сервера-відправника.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) takes no mail for this address for a while.</source>
        <translation>Фільтр одержувача (Mimecast) деякий час не приймає пошти для цієї адреси.</translation>
    </message>
    <message>
        <source>The sending server is on the Spamhaus list: it has sent spam, is infected, or is a home connection that should not send mail itself.</source>
        <translation>Сервер-відправник у списку Spamhaus: він надсилав спам, заражений або це домашній інтернет, з якого не слід надсилати пошту напряму.</translation>
    </message>
    <message>
        <source>A domain or link in the message is on the Spamhaus list of bad domains.</source>
        <translation>Домен або посилання з листа у списку поганих доменів Spamhaus.</translation>
    </message>
    <message>
        <source>The sending server is on Barracuda&apos;s block list.</source>
        <translation>Сервер-відправник у списку блокування Barracuda.</translation>
    </message>
    <message>
        <source>The sending server is on the SpamCop block list.</source>
        <translation>Сервер-відправник у списку блокування SpamCop.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Cloudmark.</source>
        <translation>Сервер-відправник має погану репутацію в Cloudmark.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Proofpoint.</source>
        <translation>Сервер-відправник має погану репутацію в Proofpoint.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Trend Micro.</source>
        <translation>Сервер-відправник має погану репутацію в Trend Micro.</translation>
    </message>
    <message>
        <source>The company that hosts the sender&apos;s mail (MailChannels) says that much spam came from this mailbox or server. Somebody else may be using the mailbox.</source>
        <translation>За словами компанії, що тримає пошту відправника (MailChannels), із цієї скриньки або сервера вийшло багато спаму. Скринькою, можливо, користується хтось інший.</translation>
    </message>
    <message>
        <source>The sender&apos;s hosting company has put a brake on the whole domain: too much mail, or too much that failed, within an hour. If you did not send it, somebody else may be using a mailbox of the domain.</source>
        <translation>Компанія, що тримає пошту відправника, пригальмувала весь домен: за годину забагато пошти або забагато невдач. Якщо її надсилали не ви, скринькою домену, можливо, користується хтось інший.</translation>
    </message>
    <message>
        <source>The sender&apos;s provider (Forpsi) has stopped this mailbox for an hour because it seems to be misused.</source>
        <translation>Постачальник відправника (Forpsi) зупинив цю скриньку на годину, бо нею, здається, зловживають.</translation>
    </message>
    <message>
        <source>The filter in front of the recipient&apos;s mail system has blocked this sender.</source>
        <translation>Фільтр перед поштовою системою одержувача заблокував цього відправника.</translation>
    </message>
    <message>
        <source>The receiving side has the sending server on a block list.</source>
        <translation>Сторона одержувача має сервер-відправник у списку блокування.</translation>
    </message>
    <message>
        <source>Outlook.com takes less mail from the sending server for now, because of too much mail or its bad reputation.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>Outlook.com поки приймає менше пошти із сервера-відправника, бо її забагато або в нього погана репутація.</translation>
    </message>
    <message>
        <source>Outlook.com says that the message looks like spam or that the sending server has a bad reputation.</source>
        <translation>За словами Outlook.com, лист схожий на спам або сервер-відправник має погану репутацію.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending server tries out addresses, as collectors of addresses do.</source>
        <translation>За словами Outlook.com, сервер-відправник перебирає адреси, як роблять їх збирачі.</translation>
    </message>
    <message>
        <source>Outlook.com says that anybody can send through that server, so that it gets misused.</source>
        <translation>За словами Outlook.com, через той сервер може надсилати будь-хто, тож ним зловживають.</translation>
    </message>
    <message>
        <source>Outlook.com says that many people complained about mail from that server.</source>
        <translation>За словами Outlook.com, багато людей скаржилися на пошту з того сервера.</translation>
    </message>
    <message>
        <source>Outlook.com says that the message came straight from a home connection, as mail from infected computers does.</source>
        <translation>За словами Outlook.com, лист прийшов просто з домашнього інтернету, як пошта із заражених комп’ютерів.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending computer is probably infected or misused.</source>
        <translation>За словами Outlook.com, комп’ютер-відправник, імовірно, заражений або ним зловживають.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending server is on the Spamhaus block list.</source>
        <translation>За словами Outlook.com, сервер-відправник у списку блокування Spamhaus.</translation>
    </message>
    <message>
        <source>Yahoo has put the message off because of complaints, unusual amounts or the bad reputation of the sending server.</source>
        <translation>Yahoo відклав лист через скарги, незвичні кількості або погану репутацію сервера-відправника.</translation>
    </message>
    <message>
        <source>Yahoo has put the message off: more mail than expected came from the sending server, or people complained about it.</source>
        <translation>Yahoo відклав лист: із сервера-відправника надійшло більше пошти, ніж очікувалося, або були скарги.</translation>
    </message>
    <message>
        <source>Yahoo takes no mail from the sending server for now.</source>
        <translation>Yahoo поки не приймає пошти із сервера-відправника.</translation>
    </message>
    <message>
        <source>Yahoo takes no mail from the sending server until its operator has settled it with them.</source>
        <translation>Yahoo не приймає пошти із сервера-відправника, доки той, хто ним опікується, не з’ясує цього з ними.</translation>
    </message>
    <message>
        <source>Yahoo says that the content, or a page it links to, looks like fraud or carries malware.</source>
        <translation>За словами Yahoo, вміст або сторінка, на яку він посилається, схожі на шахрайство або містять шкідливу програму.</translation>
    </message>
    <message>
        <source>Yahoo says that the sending server is on the Spamhaus block list.</source>
        <translation>За словами Yahoo, сервер-відправник у списку блокування Spamhaus.</translation>
    </message>
    <message>
        <source>Yahoo says that its rules do not allow this message; it does not tell which rule.</source>
        <translation>За словами Yahoo, його правила не дозволяють цього листа; яке саме правило, не сказано.</translation>
    </message>
    <message>
        <source>Yahoo says that nothing proves who sent the message.</source>
        <translation>За словами Yahoo, ніщо не доводить, хто надіслав лист.</translation>
    </message>
    <message>
        <source>Yahoo says that nobody has this address.</source>
        <translation>За словами Yahoo, цієї адреси ніхто не має.</translation>
    </message>
    <message>
        <source>Yahoo says that this mailbox is switched off.</source>
        <translation>За словами Yahoo, цю скриньку вимкнено.</translation>
    </message>
    <message>
        <source>Yahoo says that this person is getting too much mail just now.</source>
        <translation>За словами Yahoo, ця людина саме зараз отримує забагато пошти.</translation>
    </message>
    <message>
        <source>Yahoo&apos;s servers are busy at the moment.</source>
        <translation>Сервери Yahoo наразі зайняті.</translation>
    </message>
    <message>
        <source>Yahoo says that the part of the sender&apos;s address after the @ cannot be found.</source>
        <translation>За словами Yahoo, частину адреси відправника після @ знайти не вдалося.</translation>
    </message>
    <message>
        <source>Yahoo says that the header lines of the message are not as the rules for mail ask.</source>
        <translation>За словами Yahoo, заголовки листа не такі, як вимагають правила пошти.</translation>
    </message>
    <message>
        <source>Yahoo takes only so many messages in one go; the rest comes later.</source>
        <translation>Yahoo приймає за раз лише певну кількість листів; решта надійде пізніше.</translation>
    </message>
    <message>
        <source>Yahoo says that this is not the server for that address.</source>
        <translation>За словами Yahoo, це не той сервер для цієї адреси.</translation>
    </message>
    <message>
        <source>iCloud says that nobody has this address.</source>
        <translation>За словами iCloud, цієї адреси ніхто не має.</translation>
    </message>
    <message>
        <source>iCloud says that this address is switched off.</source>
        <translation>За словами iCloud, цю адресу вимкнено.</translation>
    </message>
    <message>
        <source>iCloud says that this person has left its servers.</source>
        <translation>За словами iCloud, ця людина залишила його сервери.</translation>
    </message>
    <message>
        <source>iCloud says that the recipient has no storage left.</source>
        <translation>За словами iCloud, в одержувача не лишилося місця.</translation>
    </message>
    <message>
        <source>iCloud says that this person is getting too much mail just now.</source>
        <translation>За словами iCloud, ця людина саме зараз отримує забагато пошти.</translation>
    </message>
    <message>
        <source>iCloud asks to try again later.</source>
        <translation>iCloud просить спробувати пізніше.</translation>
    </message>
    <message>
        <source>iCloud&apos;s filter refused the message for its content or for the bad reputation of the sending server.</source>
        <translation>Фільтр iCloud відхилив лист через його вміст або погану репутацію сервера-відправника.</translation>
    </message>
    <message>
        <source>iCloud&apos;s rules do not allow this message.</source>
        <translation>Правила iCloud не дозволяють цього листа.</translation>
    </message>
    <message>
        <source>iCloud says that neither of two checks could prove who sent the message.</source>
        <translation>За словами iCloud, жодна з двох перевірок не змогла підтвердити, хто надіслав лист.</translation>
    </message>
    <message>
        <source>iCloud says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail.</source>
        <translation>За словами iCloud, відправника не вдалося підтвердити, а домен відправника просить відхиляти таку пошту.</translation>
    </message>
    <message>
        <source>iCloud says that the sending server is on Proofpoint&apos;s block list.</source>
        <translation>За словами iCloud, сервер-відправник у списку блокування Proofpoint.</translation>
    </message>
    <message>
        <source>iCloud says that the sending server or domain is on the Spamhaus block list.</source>
        <translation>За словами iCloud, сервер або домен, що надсилає, у списку блокування Spamhaus.</translation>
    </message>
    <message>
        <source>iCloud says that the part of the sender&apos;s address after the @ cannot be found.</source>
        <translation>За словами iCloud, частину адреси відправника після @ знайти не вдалося.</translation>
    </message>
    <message>
        <source>Comcast says that the message came straight from a home connection of its own.</source>
        <translation>За словами Comcast, лист прийшов просто з домашнього інтернету в його власній мережі.</translation>
    </message>
    <message>
        <source>Comcast says that the message came straight from a home connection, as mail from infected computers does.</source>
        <translation>За словами Comcast, лист прийшов просто з домашнього інтернету, як пошта із заражених комп’ютерів.</translation>
    </message>
    <message>
        <source>Comcast says that mail like spam has come from the sending server.</source>
        <translation>За словами Comcast, із сервера-відправника надходила схожа на спам пошта.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on the Spamhaus block list.</source>
        <translation>За словами Comcast, сервер-відправник у списку блокування Spamhaus.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on the Cloudmark block list.</source>
        <translation>За словами Comcast, сервер-відправник у списку блокування Cloudmark.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on two block lists, Spamhaus and Cloudmark.</source>
        <translation>За словами Comcast, сервер-відправник у двох списках блокування, Spamhaus і Cloudmark.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server has a bad mark at Return Path.</source>
        <translation>За словами Comcast, сервер-відправник має погану оцінку в Return Path.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on several block lists.</source>
        <translation>За словами Comcast, сервер-відправник у кількох списках блокування.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server sends more than it accepts.</source>
        <translation>За словами Comcast, сервер-відправник надсилає більше, ніж приймається.</translation>
    </message>
    <message>
        <source>Comcast says that the content looks like fraud.</source>
        <translation>За словами Comcast, вміст схожий на шахрайство.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server opened too many connections at once.</source>
        <translation>За словами Comcast, сервер-відправник відкрив забагато з’єднань за раз.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server has no proper name of its own.</source>
        <translation>За словами Comcast, сервер-відправник не має належної власної назви.</translation>
    </message>
    <message>
        <source>Spectrum reports a problem with mail that comes into its network.</source>
        <translation>Spectrum повідомляє про проблеми з поштою, що входить до його мережі.</translation>
    </message>
    <message>
        <source>Spectrum reports a problem with mail that one of its own customers sends.</source>
        <translation>Spectrum повідомляє про проблеми з поштою, яку надсилає один із його клієнтів.</translation>
    </message>
    <message>
        <source>Spectrum has blocked the sending address because of suspicious activity.</source>
        <translation>Spectrum заблокував адресу, що надсилає, через підозрілу діяльність.</translation>
    </message>
    <message>
        <source>Spectrum has blocked this account from sending because of suspicious activity. Change all its passwords.</source>
        <translation>Spectrum заблокував надсилання з цього облікового запису через підозрілу діяльність. Змініть усі його паролі.</translation>
    </message>
    <message>
        <source>Spectrum has limited this account because of suspicious activity.</source>
        <translation>Spectrum обмежив цей обліковий запис через підозрілу діяльність.</translation>
    </message>
    <message>
        <source>Spectrum asks to try again later.</source>
        <translation>Spectrum просить спробувати пізніше.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server has no proper name of its own.</source>
        <translation>За словами Spectrum, сервер-відправник не має належної власної назви.</translation>
    </message>
    <message>
        <source>Spectrum says that its rules for this domain do not allow the message.</source>
        <translation>За словами Spectrum, його правила для цього домену не дозволяють листа.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server is on the Cloudmark block list.</source>
        <translation>За словами Spectrum, сервер-відправник у списку блокування Cloudmark.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server is on the Spamhaus block list.</source>
        <translation>За словами Spectrum, сервер-відправник у списку блокування Spamhaus.</translation>
    </message>
    <message>
        <source>Spectrum takes no mail over this kind of connection.</source>
        <translation>Spectrum не приймає пошти через таке з’єднання.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server opened too many connections.</source>
        <translation>За словами Spectrum, сервер-відправник відкрив забагато з’єднань.</translation>
    </message>
    <message>
        <source>Spectrum says that too many messages or recipients, or too much spam, came from the sender.</source>
        <translation>За словами Spectrum, від відправника надійшло забагато листів чи одержувачів або забагато спаму.</translation>
    </message>
    <message>
        <source>Spectrum says that the sender&apos;s address is not the one that signed in.</source>
        <translation>За словами Spectrum, адреса відправника не та, що увійшла.</translation>
    </message>
    <message>
        <source>Spectrum says that the message is over 20 MB.</source>
        <translation>За словами Spectrum, лист більший за 20 МБ.</translation>
    </message>
    <message>
        <source>Spectrum says that too many messages, recipients or wrong addresses came from the sender.</source>
        <translation>За словами Spectrum, від відправника надійшло забагато листів, одержувачів або хибних адрес.</translation>
    </message>
    <message>
        <source>Cox has blocked the sending server for behaving like a source of spam.</source>
        <translation>Cox заблокував сервер-відправник, бо він поводиться як джерело спаму.</translation>
    </message>
    <message>
        <source>Cox says that the sending server has no proper name of its own.</source>
        <translation>За словами Cox, сервер-відправник не має належної власної назви.</translation>
    </message>
    <message>
        <source>Cox says that nothing proves who sent the message.</source>
        <translation>За словами Cox, ніщо не доводить, хто надіслав лист.</translation>
    </message>
    <message>
        <source>Cox could not check the sender&apos;s address.</source>
        <translation>Cox не зміг перевірити адресу відправника.</translation>
    </message>
    <message>
        <source>Cox says that the sending server opened more than ten connections at once.</source>
        <translation>За словами Cox, сервер-відправник відкрив понад десять з’єднань за раз.</translation>
    </message>
    <message>
        <source>Cox says that this account has sent more than it may.</source>
        <translation>За словами Cox, цей обліковий запис надіслав більше, ніж дозволено.</translation>
    </message>
    <message>
        <source>Cox has blocked the sending server for up to 24 hours.</source>
        <translation>Cox заблокував сервер-відправник щонайбільше на 24 години.</translation>
    </message>
    <message>
        <source>Cox has limited this account because of suspicious activity.</source>
        <translation>Cox обмежив цей обліковий запис через підозрілу діяльність.</translation>
    </message>
    <message>
        <source>Cox has blocked this account because of suspicious activity.</source>
        <translation>Cox заблокував цей обліковий запис через підозрілу діяльність.</translation>
    </message>
    <message>
        <source>Cox says that the sending server is on one or more public block lists.</source>
        <translation>За словами Cox, сервер-відправник в одному або кількох загальних списках блокування.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service&apos;s web part did not understand what was asked of it. It is no mail code, and it says nothing about the recipient.</source>
        <extracomment>What a standard code of mail servers means, in one or two sentences for people without technical knowledge. SPF, DKIM, DMARC and ARC are names of techniques and stay as they are.</extracomment>
        <translation>Число, яким користуються вебсайти: вебчастина поштової служби не зрозуміла, чого від неї хотіли. Це не поштовий код, і про одержувача він нічого не каже.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service wants a sign-in first. Sign in to your mailbox again.</source>
        <translation>Число, яким користуються вебсайти: поштова служба спершу хоче входу. Увійдіть до своєї скриньки знову.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service understood, but does not allow it for this account.</source>
        <translation>Число, яким користуються вебсайти: поштова служба зрозуміла, але не дозволяє цього для цього облікового запису.</translation>
    </message>
    <message>
        <source>A number as web sites use it: what was looked for is not there. For mail it usually means that the address or the page behind a link does not exist.</source>
        <translation>Число, яким користуються вебсайти: шуканого немає. Для пошти це зазвичай означає, що адреси або сторінки за посиланням не існує.</translation>
    </message>
    <message>
        <source>The other server is closing the connection. It is busy or under repair; the message will be tried again.</source>
        <translation>Інший сервер закриває з’єднання. Він зайнятий або на ремонті; лист спробують доставити знову.</translation>
    </message>
    <message>
        <source>The mailbox cannot be reached at the moment. It may be busy, or new senders are made to wait for a while.</source>
        <translation>Скринька наразі недоступна. Можливо, вона зайнята або нових відправників змушують трохи зачекати.</translation>
    </message>
    <message>
        <source>The other server has trouble of its own at the moment. The message will be tried again.</source>
        <translation>Інший сервер наразі має власні проблеми. Лист спробують доставити знову.</translation>
    </message>
    <message>
        <source>The other server has no room at the moment, or there were too many recipients at once.</source>
        <translation>Інший сервер наразі не має місця або одержувачів за раз було забагато.</translation>
    </message>
    <message>
        <source>Signing in or encrypting does not work at the moment.</source>
        <translation>Вхід або шифрування наразі не працює.</translation>
    </message>
    <message>
        <source>The other server cannot do what was asked at the moment.</source>
        <translation>Інший сервер наразі не може зробити те, про що його просили.</translation>
    </message>
    <message>
        <source>The other server did not understand a command. This is a fault between the two mail systems.</source>
        <translation>Інший сервер не зрозумів команди. Це помилка між двома поштовими системами.</translation>
    </message>
    <message>
        <source>Something in a command or in an address is not written as it must be.</source>
        <translation>Щось у команді або адресі написано не так, як слід.</translation>
    </message>
    <message>
        <source>The other server does not know this command. This is a fault between the two mail systems.</source>
        <translation>Інший сервер не знає цієї команди. Це помилка між двома поштовими системами.</translation>
    </message>
    <message>
        <source>Commands came in the wrong order. Often the mail program did not sign in before sending.</source>
        <translation>Команди надійшли не в тому порядку. Часто поштова програма не увійшла перед надсиланням.</translation>
    </message>
    <message>
        <source>The other server does not know this form of a command.</source>
        <translation>Інший сервер не знає такої форми команди.</translation>
    </message>
    <message>
        <source>This computer takes no mail at all.</source>
        <translation>Цей комп’ютер узагалі не приймає пошти.</translation>
    </message>
    <message>
        <source>The server wants a sign-in, or an encrypted connection, first.</source>
        <translation>Сервер спершу хоче входу або шифрованого з’єднання.</translation>
    </message>
    <message>
        <source>Another way of signing in is needed: an app password, or the web browser.</source>
        <translation>Потрібен інший спосіб входу: пароль застосунку або браузер.</translation>
    </message>
    <message>
        <source>The user name or the password was not accepted.</source>
        <translation>Ім’я користувача або пароль не прийнято.</translation>
    </message>
    <message>
        <source>The other server refused for good: either the mailbox does not exist, or a rule stands against the message. The words beside the number tell which.</source>
        <translation>Інший сервер остаточно відмовив: або скриньки не існує, або проти листа є правило. Що саме, кажуть слова поруч із числом.</translation>
    </message>
    <message>
        <source>The recipient is not at this server. The notice may name another address.</source>
        <translation>Одержувача немає на цьому сервері. Можливо, у сповіщенні названо іншу адресу.</translation>
    </message>
    <message>
        <source>No room: the mailbox is full, or the message is too large.</source>
        <translation>Немає місця: скринька переповнена або лист завеликий.</translation>
    </message>
    <message>
        <source>The address is not allowed or not written as it must be.</source>
        <translation>Адресу не дозволено або написано не так, як слід.</translation>
    </message>
    <message>
        <source>The other server refused for good without saying more by the number. The words beside it tell why.</source>
        <translation>Інший сервер остаточно відмовив, і число більше нічого не каже. Чому, кажуть слова поруч.</translation>
    </message>
    <message>
        <source>The other server does not know something that was said along with the sender&apos;s or the recipient&apos;s address.</source>
        <translation>Інший сервер не знає чогось, що було сказано разом з адресою відправника або одержувача.</translation>
    </message>
    <message>
        <source>The part of the address after the @ takes no mail.</source>
        <translation>Частина адреси після @ не приймає пошти.</translation>
    </message>
    <message>
        <source>Nothing more is said than that it failed, or worked.</source>
        <translation>Сказано лише, що не вдалося або вдалося.</translation>
    </message>
    <message>
        <source>Something is wrong with one of the addresses.</source>
        <translation>З однією з адрес щось не так.</translation>
    </message>
    <message>
        <source>There is no mailbox of this name, that is, the part before the @.</source>
        <translation>Скриньки з таким іменем, тобто частиною перед @, немає.</translation>
    </message>
    <message>
        <source>The part after the @ does not exist or takes no mail.</source>
        <translation>Частина після @ не існує або не приймає пошти.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is not written as an address must be.</source>
        <translation>Адресу одержувача написано не так, як слід писати адреси.</translation>
    </message>
    <message>
        <source>The address fits more than one mailbox.</source>
        <translation>Адреса підходить більш ніж до однієї скриньки.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is right.</source>
        <translation>Адреса одержувача правильна.</translation>
    </message>
    <message>
        <source>The recipient has moved and left no new address.</source>
        <translation>Одержувач змінив адресу й не залишив нової.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not written as an address must be.</source>
        <translation>Адресу відправника написано не так, як слід писати адреси.</translation>
    </message>
    <message>
        <source>The part of the sender&apos;s address after the @ does not exist, so that no answer could come back.</source>
        <translation>Частина адреси відправника після @ не існує, тож жодна відповідь не могла б повернутися.</translation>
    </message>
    <message>
        <source>The message was passed on to a system that cannot report what becomes of it.</source>
        <translation>Лист передано системі, яка не може повідомити, що з ним станеться.</translation>
    </message>
    <message>
        <source>The part after the @ says of itself that it never takes mail.</source>
        <translation>Частина після @ сама про себе каже, що ніколи не приймає пошти.</translation>
    </message>
    <message>
        <source>The mailbox exists, but something about it went wrong.</source>
        <translation>Скринька існує, але з нею щось пішло не так.</translation>
    </message>
    <message>
        <source>The mailbox is switched off or takes no mail.</source>
        <translation>Скриньку вимкнено або вона не приймає пошти.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>Скринька переповнена.</translation>
    </message>
    <message>
        <source>The message is longer than this mailbox accepts.</source>
        <translation>Лист довший, ніж приймає ця скринька.</translation>
    </message>
    <message>
        <source>The members of the mailing list could not be found out.</source>
        <translation>Учасників списку розсилки не вдалося з’ясувати.</translation>
    </message>
    <message>
        <source>Something is wrong with the receiving mail system.</source>
        <translation>З поштовою системою одержувача щось не так.</translation>
    </message>
    <message>
        <source>The receiving mail system has no storage left.</source>
        <translation>У поштовій системі одержувача не лишилося місця.</translation>
    </message>
    <message>
        <source>The receiving mail system takes no mail at the moment.</source>
        <translation>Поштова система одержувача наразі не приймає пошти.</translation>
    </message>
    <message>
        <source>The receiving mail system lacks something that the message needs.</source>
        <translation>Поштовій системі одержувача бракує чогось, потрібного для листа.</translation>
    </message>
    <message>
        <source>The message is too large for the receiving mail system.</source>
        <translation>Лист завеликий для поштової системи одержувача.</translation>
    </message>
    <message>
        <source>The receiving mail system is set up wrongly.</source>
        <translation>Поштову систему одержувача налаштовано хибно.</translation>
    </message>
    <message>
        <source>The message was taken, but with another priority.</source>
        <translation>Лист прийнято, але з іншим пріоритетом.</translation>
    </message>
    <message>
        <source>Something is wrong on the way between the mail systems.</source>
        <translation>На шляху між поштовими системами щось не так.</translation>
    </message>
    <message>
        <source>The receiving computer did not answer.</source>
        <translation>Комп’ютер-одержувач не відповів.</translation>
    </message>
    <message>
        <source>The connection was made and then broke.</source>
        <translation>З’єднання встановилося, а потім обірвалося.</translation>
    </message>
    <message>
        <source>The directory in which mail systems look each other up failed.</source>
        <translation>Каталог, у якому поштові системи шукають одна одну, не спрацював.</translation>
    </message>
    <message>
        <source>No way to the recipient&apos;s mail system was found.</source>
        <translation>Шляху до поштової системи одержувача не знайдено.</translation>
    </message>
    <message>
        <source>The mail system has more to do than it can.</source>
        <translation>Поштова система має більше роботи, ніж може зробити.</translation>
    </message>
    <message>
        <source>The message was going round in a circle.</source>
        <translation>Лист ходив по колу.</translation>
    </message>
    <message>
        <source>The message could not be delivered in time and was given up.</source>
        <translation>Лист не вдалося доставити вчасно, і спроби припинено.</translation>
    </message>
    <message>
        <source>The two mail systems did not understand each other.</source>
        <translation>Дві поштові системи не зрозуміли одна одну.</translation>
    </message>
    <message>
        <source>A command was wrong or came at the wrong time.</source>
        <translation>Команда була хибна або надійшла невчасно.</translation>
    </message>
    <message>
        <source>A command was not written as it must be.</source>
        <translation>Команду написано не так, як слід.</translation>
    </message>
    <message>
        <source>The message has too many recipients.</source>
        <translation>Лист має забагато одержувачів.</translation>
    </message>
    <message>
        <source>Something that was said along with a command was wrong.</source>
        <translation>Щось, сказане разом із командою, було хибне.</translation>
    </message>
    <message>
        <source>The two mail systems speak different versions.</source>
        <translation>Дві поштові системи говорять різними версіями.</translation>
    </message>
    <message>
        <source>What was sent for signing in was too long.</source>
        <translation>Надіслане для входу було задовге.</translation>
    </message>
    <message>
        <source>Something in the content of the message caused the failure.</source>
        <translation>Невдачу спричинило щось у вмісті листа.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take this kind of content.</source>
        <translation>Поштова система одержувача не приймає такого вмісту.</translation>
    </message>
    <message>
        <source>The message would have to be converted, and that is not allowed.</source>
        <translation>Лист довелося б перетворити, а це не дозволено.</translation>
    </message>
    <message>
        <source>The message would have to be converted, and that is not possible.</source>
        <translation>Лист довелося б перетворити, а це неможливо.</translation>
    </message>
    <message>
        <source>The message was delivered, but lost something when it was converted.</source>
        <translation>Лист доставлено, але під час перетворення він щось утратив.</translation>
    </message>
    <message>
        <source>Converting the message failed.</source>
        <translation>Перетворити лист не вдалося.</translation>
    </message>
    <message>
        <source>The content of the message could not be fetched.</source>
        <translation>Вміст листа не вдалося отримати.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take addresses with letters outside plain English.</source>
        <translation>Поштова система одержувача не приймає адрес із літерами поза звичайною англійською абеткою.</translation>
    </message>
    <message>
        <source>The answer needs letters that the other side cannot take.</source>
        <translation>Відповідь потребує літер, яких інша сторона не може прийняти.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take header lines with letters outside plain English.</source>
        <translation>Поштова система одержувача не приймає заголовків із літерами поза звичайною англійською абеткою.</translation>
    </message>
    <message>
        <source>A security rule stands against it.</source>
        <translation>Проти цього стоїть правило безпеки.</translation>
    </message>
    <message>
        <source>It was refused by a rule. The number alone does not tell which: a spam filter, a block list, or a missing permission.</source>
        <translation>Його відхилило правило. Саме число не каже, яке: фільтр спаму, список блокування або брак дозволу.</translation>
    </message>
    <message>
        <source>The sender may not write to this mailing list.</source>
        <translation>Відправник не може писати до цього списку розсилки.</translation>
    </message>
    <message>
        <source>The security of the message would have to be changed, and that is not possible.</source>
        <translation>Довелося б змінити захист листа, а це неможливо.</translation>
    </message>
    <message>
        <source>A security feature that is needed is not there.</source>
        <translation>Потрібної функції безпеки там немає.</translation>
    </message>
    <message>
        <source>Encrypting or signing failed.</source>
        <translation>Зашифрувати або підписати не вдалося.</translation>
    </message>
    <message>
        <source>The kind of encryption is not known there.</source>
        <translation>Такого шифрування там не знають.</translation>
    </message>
    <message>
        <source>The message has been changed or damaged on the way.</source>
        <translation>Дорогою лист змінено або пошкоджено.</translation>
    </message>
    <message>
        <source>The way of signing in is too weak; often an app password is needed.</source>
        <translation>Спосіб входу заслабкий; часто потрібен пароль застосунку.</translation>
    </message>
    <message>
        <source>An encrypted connection is needed.</source>
        <translation>Потрібне шифроване з’єднання.</translation>
    </message>
    <message>
        <source>This way of signing in needs an encrypted connection.</source>
        <translation>Цей спосіб входу потребує шифрованого з’єднання.</translation>
    </message>
    <message>
        <source>The password must be set anew.</source>
        <translation>Пароль треба встановити заново.</translation>
    </message>
    <message>
        <source>The account is switched off.</source>
        <translation>Обліковий запис вимкнено.</translation>
    </message>
    <message>
        <source>The two mail systems would first have to trust each other.</source>
        <translation>Дві поштові системи спершу мали б довіряти одна одній.</translation>
    </message>
    <message>
        <source>The priority of the message is too low.</source>
        <translation>Пріоритет листа занизький.</translation>
    </message>
    <message>
        <source>The message is too large for its priority.</source>
        <translation>Лист завеликий для свого пріоритету.</translation>
    </message>
    <message>
        <source>The mailbox belongs to somebody else now.</source>
        <translation>Скринька тепер належить комусь іншому.</translation>
    </message>
    <message>
        <source>The part after the @ belongs to somebody else now.</source>
        <translation>Частина після @ тепер належить комусь іншому.</translation>
    </message>
    <message>
        <source>It could not be found out whether the mailbox has changed hands.</source>
        <translation>Не вдалося з’ясувати, чи скринька змінила власника.</translation>
    </message>
    <message>
        <source>The message carries no valid signature of a domain (DKIM).</source>
        <translation>Лист не має дійсного підпису домену (DKIM).</translation>
    </message>
    <message>
        <source>The message carries no signature that is accepted there (DKIM).</source>
        <translation>Лист не має підпису, який там визнають (DKIM).</translation>
    </message>
    <message>
        <source>The message carries no signature of the domain that it shows as its sender (DKIM).</source>
        <translation>Лист не має підпису домену, який показує як відправника (DKIM).</translation>
    </message>
    <message>
        <source>The message came from a server that the sender&apos;s domain does not list (SPF). The sender may have been forged.</source>
        <translation>Лист прийшов із сервера, якого домен відправника не називає (SPF). Відправника могли підробити.</translation>
    </message>
    <message>
        <source>The list of servers of the sender&apos;s domain could not be read (SPF).</source>
        <translation>Перелік серверів домену відправника не вдалося прочитати (SPF).</translation>
    </message>
    <message>
        <source>The sending server has no proper name of its own, as is usual for home connections.</source>
        <translation>Сервер-відправник не має належної власної назви, як зазвичай буває з домашнім інтернетом.</translation>
    </message>
    <message>
        <source>Several checks could not prove who sent the message. The sender may have been forged.</source>
        <translation>Кілька перевірок не змогли підтвердити, хто надіслав лист. Відправника могли підробити.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain says of itself that it takes no mail.</source>
        <translation>Домен відправника сам про себе каже, що не приймає пошти.</translation>
    </message>
    <message>
        <source>Too much mail at once.</source>
        <translation>Забагато пошти за раз.</translation>
    </message>
    <message>
        <source>The chain of proofs that a forwarder adds is broken (ARC).</source>
        <translation>Ланцюжок доказів, який додає той, хто пересилає, розірвано (ARC).</translation>
    </message>
    <message>
        <source>The message asks for encryption on its whole way, and the next server does not offer it.</source>
        <translation>Лист просить шифрування на всьому шляху, а наступний сервер його не пропонує.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1: copied to %2 and marked as deleted</source>
        <extracomment>%1 = a message&apos;s place, %2 = a folder. The server can only copy.</extracomment>
        <translation>%1: скопійовано до %2 і позначено як видалене</translation>
    </message>
    <message>
        <source>%1: was not there any more</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: цього вже не було</translation>
    </message>
    <message>
        <source>%1: is another message now, not touched</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: тепер це інший лист, його не чіпали</translation>
    </message>
    <message>
        <source>%1: not moved</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: не переміщено</translation>
    </message>
    <message>
        <source>%1 would go to %2, %3 notices would stay. Nothing was moved.</source>
        <extracomment>%1 = number of messages that would be moved, %2 = folder, %3 = number of notices that would stay</extracomment>
        <translation>До %2 пішло б %1, сповіщень лишилося б: %3. Нічого не переміщено.</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>Переміщати нічого.</translation>
    </message>
    <message>
        <source>There is no sweep to bring back.</source>
        <translation>Немає прибирання, яке можна скасувати.</translation>
    </message>
    <message>
        <source>
This is the sample mailbox. There is no display here: start the program on a desktop to see its window, or run it with --help for the commands.</source>
        <translation>
Це зразкова поштова скринька. Екрана тут немає: запустіть програму на робочому столі, щоб побачити її вікно, або з --help, щоб дізнатися команди.</translation>
    </message>
    <message>
        <source>%1: deleted for good</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: видалено назавжди</translation>
    </message>
    <message>
        <source>%1: not known yet; the next sweep or undo looks first</source>
        <extracomment>%1 = a message&apos;s place. The connection broke while the server was at it.</extracomment>
        <translation>%1: ще не відомо; наступне прибирання або скасування спершу це перевірить</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had been copied before and were left alone</source>
        <extracomment>%n = messages that an earlier sweep copied to Trash; the server cannot remove them from their old folder</extracomment>
        <translation>
            <numerusform>%Ln лист уже скопійовано раніше, і його не чіпали</numerusform>
            <numerusform>%Ln листи вже скопійовано раніше, і їх не чіпали</numerusform>
            <numerusform>%Ln листів уже скопійовано раніше, і їх не чіпали</numerusform>
        </translation>
    </message>
    <message>
        <source>This mailbox has no Trash: the folder %1 would be made.</source>
        <extracomment>%1 = the name of a mail folder</extracomment>
        <translation>Ця скринька не має Кошика: було б створено теку %1.</translation>
    </message>
    <message>
        <source>This mailbox has no Trash: the folder %1 is made.</source>
        <translation>Ця скринька не має Кошика: створюється тека %1.</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>Please beware of odd mail in my name</source>
        <translation>Будь ласка, стережіться дивної пошти від мого імені</translation>
    </message>
    <message>
        <source>Hello,

somebody else had access to my mail account and sent messages through it. If you got an odd message from me lately, please do not open its links or attachments, and delete it.

I have secured the account. Sorry for the trouble.
</source>
        <extracomment>The whole text of a message to friends and relatives</extracomment>
        <translation>Вітаю!

Хтось інший мав доступ до мого поштового облікового запису й надсилав через нього листи. Якщо нещодавно від мене прийшов дивний лист, будь ласка, не відкривайте в ньому посилань і вкладень і видаліть його.

Обліковий запис уже захищено. Вибачте за клопіт.
</translation>
    </message>
    <message>
        <source>Hello,

somebody is sending messages with my address as the sender. They do not come from me and my account is not involved. If you get an odd message in my name, please do not open its links or attachments, and delete it.

If in doubt, call me.
</source>
        <extracomment>The whole text of a message to friends and relatives</extracomment>
        <translation>Вітаю!

Хтось надсилає листи з моєю адресою відправника. Вони не від мене, і мій обліковий запис тут ні до чого. Якщо прийде дивний лист від мого імені, будь ласка, не відкривайте в ньому посилань і вкладень і видаліть його.

Якщо маєте сумнів, зателефонуйте мені.
</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Your memory: did you send a message that could be this one?</source>
        <translation>Пригадайте: чи надсилали ви лист, який може бути саме цим?</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1 about “%2”?</source>
        <extracomment>%1 is an e-mail address, %2 the subject of a message</extracomment>
        <translation>Пригадайте: чи писали ви на адресу %1 про «%2»?</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1 on %2?</source>
        <extracomment>%1 is an e-mail address, %2 a day (&quot;3 November&quot;)</extracomment>
        <translation>Пригадайте: чи писали ви %2 на адресу %1?</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1?</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>Пригадайте: чи писали ви на адресу %1?</translation>
    </message>
    <message>
        <source>Your sent mail: it is not among what this mailbox keeps. Look also on the telephone or the other computer from which you write.</source>
        <translation>Ваша надіслана пошта: листа немає серед того, що зберігає ця скринька. Гляньте й у телефоні або на іншому комп’ютері, з якого пишете.</translation>
    </message>
    <message>
        <source>The message itself: the notice returns too little of it to show which way it took.</source>
        <translation>Сам лист: сповіщення повертає з нього замало, щоб показати, яким шляхом він ішов.</translation>
    </message>
    <message>
        <source>The records of your domain: looking them up, where you allow it in the settings, can show whether the sending computer was entitled to use your address.</source>
        <translation>Записи вашого домену: їх перевірка, якщо ви дозволите її в налаштуваннях, може показати, чи мав комп’ютер, що надсилав, право на вашу адресу.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Зупинено на ваше прохання.</translation>
    </message>
    <message>
        <source>Start again whenever you like. Nothing is lost.</source>
        <translation>Почніть знову, коли захочете. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>This computer has no connection to the internet.</source>
        <translation>Цей комп’ютер не з’єднаний з інтернетом.</translation>
    </message>
    <message>
        <source>Check the network, then try again. What was found before is still here.</source>
        <translation>Перевірте мережу й спробуйте знову. Знайдене досі залишилося тут.</translation>
    </message>
    <message>
        <source>There is no mail server named %1.</source>
        <extracomment>%1 is a server&apos;s name, such as imap.example.org</extracomment>
        <translation>Поштового сервера з назвою %1 немає.</translation>
    </message>
    <message>
        <source>There is no mail server of that name.</source>
        <translation>Поштового сервера з такою назвою немає.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and that you are connected to the internet.</source>
        <translation>Перевірте написання назви сервера та з’єднання з інтернетом.</translation>
    </message>
    <message>
        <source>%1 does not accept a connection for mail there.</source>
        <translation>%1 не приймає там з’єднань для пошти.</translation>
    </message>
    <message>
        <source>The server does not accept a connection for mail there.</source>
        <translation>Сервер не приймає там з’єднань для пошти.</translation>
    </message>
    <message>
        <source>Check the port (993 at most providers), or try again in a few minutes.</source>
        <translation>Перевірте порт (993 у більшості постачальників) або спробуйте знову за кілька хвилин.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>З’єднання з %1 обірвалося.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>З’єднання обірвалося.</translation>
    </message>
    <message>
        <source>Try again. It goes on where it stopped; nothing is lost.</source>
        <translation>Спробуйте знову. Робота піде далі з того місця, де зупинилася; нічого не втрачено.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 не відповідає вчасно.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Сервер не відповів вчасно.</translation>
    </message>
    <message>
        <source>Check the network, then try again in a few minutes.</source>
        <translation>Перевірте мережу й спробуйте знову за кілька хвилин.</translation>
    </message>
    <message>
        <source>%1 offers no protected connection that this program could use.</source>
        <translation>%1 не пропонує захищеного з’єднання, яким могла б скористатися ця програма.</translation>
    </message>
    <message>
        <source>The server offers no protected connection that this program could use.</source>
        <translation>Сервер не пропонує захищеного з’єднання, яким могла б скористатися ця програма.</translation>
    </message>
    <message>
        <source>Your password was not sent. Try port 993 with “Encrypted from the start (TLS)”, or ask your provider for the right settings.</source>
        <translation>Пароль не надіслано. Спробуйте порт 993 із «Шифрування від початку (TLS)» або запитайте в постачальника правильні налаштування.</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is the server it claims to be.</source>
        <translation>%1 не може довести, що є тим сервером, за який себе видає.</translation>
    </message>
    <message>
        <source>The server cannot prove that it is the one it claims to be.</source>
        <translation>Сервер не може довести, що є тим, за кого себе видає.</translation>
    </message>
    <message>
        <source>Your password was not sent. In a café or hotel, try another network. If the server is your own, you can look at its certificate and trust it for this account.</source>
        <translation>Пароль не надіслано. У кав’ярні чи готелі спробуйте іншу мережу. Якщо це ваш власний сервер, ви можете переглянути його сертифікат і довіритися йому для цього облікового запису.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, or this computer&apos;s clock is wrong.</source>
        <translation>Термін дії сертифіката %1 минув, або годинник цього комп’ютера неправильний.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation>Термін дії сертифіката сервера минув, або годинник цього комп’ютера неправильний.</translation>
    </message>
    <message>
        <source>Your password was not sent. Check the date on this computer; if it is right, tell your provider.</source>
        <translation>Пароль не надіслано. Перевірте дату на цьому комп’ютері; якщо вона правильна, повідомте постачальника.</translation>
    </message>
    <message>
        <source>The server that answered is not %1: its certificate is for another name.</source>
        <translation>Сервер, що відповів, не %1: його сертифікат на іншу назву.</translation>
    </message>
    <message>
        <source>The server that answered is not the one you asked for: its certificate is for another name.</source>
        <translation>Відповів не той сервер, до якого ви звертались: його сертифікат на іншу назву.</translation>
    </message>
    <message>
        <source>Your password was not sent. Check the spelling of the server&apos;s name, or ask your provider for it.</source>
        <translation>Пароль не надіслано. Перевірте написання назви сервера або запитайте її в постачальника.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you accepted.</source>
        <translation>%1 показує інший сертифікат, ніж той, що ви прийняли.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you accepted.</source>
        <translation>Сервер показує інший сертифікат, ніж той, що ви прийняли.</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask whoever runs the server whether the certificate was renewed before you accept the new one.</source>
        <translation>Пароль не надіслано. Перш ніж прийняти новий сертифікат, запитайте в того, хто опікується сервером, чи його поновили.</translation>
    </message>
    <message>
        <source>The server did not accept this address and password.</source>
        <translation>Сервер не прийняв цієї адреси з цим паролем.</translation>
    </message>
    <message>
        <source>Type the password once more. Many providers want a separate app password here, not the one for their website.</source>
        <translation>Введіть пароль ще раз. Багато постачальників хочуть тут окремий пароль застосунку, а не той, що для їхнього сайту.</translation>
    </message>
    <message>
        <source>Your provider wants an app password here.</source>
        <translation>Ваш постачальник вимагає тут пароль застосунку.</translation>
    </message>
    <message>
        <source>Make one on your provider&apos;s website and type it in place of your usual password.</source>
        <translation>Створіть його на сайті постачальника й уведіть замість звичайного пароля.</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in with a password.</source>
        <translation>%1 не дає змоги увійти з паролем.</translation>
    </message>
    <message>
        <source>The server offers no way to sign in with a password.</source>
        <translation>Сервер не дає змоги увійти з паролем.</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask your provider how mail programs sign in.</source>
        <translation>Пароль не надіслано. Запитайте в постачальника, як до нього підключають поштові програми.</translation>
    </message>
    <message>
        <source>%1 did not let this program in: the request was declined in the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 не впустив цю програму: запит відхилено в браузері.</translation>
    </message>
    <message>
        <source>This program was not let in: the request was declined in the browser.</source>
        <translation>Цю програму не впустили: запит відхилено в браузері.</translation>
    </message>
    <message>
        <source>If that was a slip, start again and agree in the browser. At work or school, an administrator may have to allow it first.</source>
        <translation>Якщо це сталося ненароком, почніть знову й погодьтеся в браузері. На роботі чи в школі, можливо, спершу має дозволити адміністратор.</translation>
    </message>
    <message>
        <source>Signing in at %1 was not finished in the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>Вхід до %1 не завершено в браузері.</translation>
    </message>
    <message>
        <source>Signing in was not finished in the browser.</source>
        <translation>Вхід не завершено в браузері.</translation>
    </message>
    <message>
        <source>Start again, and stay with the browser&apos;s page until it tells you to come back here.</source>
        <translation>Почніть знову й залишайтеся на сторінці браузера, доки вона не скаже повернутися сюди.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in again.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 просить вас увійти знову.</translation>
    </message>
    <message>
        <source>Your provider wants you to sign in again.</source>
        <translation>Ваш постачальник просить вас увійти знову.</translation>
    </message>
    <message>
        <source>Sign in through the browser once more. This happens after a change of password, after a long time, or when you withdrew this program&apos;s access.</source>
        <translation>Увійдіть через браузер ще раз. Так буває після зміни пароля, через довгий час або коли ви забрали доступ у цієї програми.</translation>
    </message>
    <message>
        <source>You signed in as %1, which is not the address you gave here.</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>Ви увійшли як %1, а це не та адреса, яку ви вказали тут.</translation>
    </message>
    <message>
        <source>You signed in with another address than the one you gave here.</source>
        <translation>Ви увійшли з іншою адресою, ніж указали тут.</translation>
    </message>
    <message>
        <source>Start again and choose the right account in the browser, or change the address here.</source>
        <translation>Почніть знову й виберіть у браузері правильний обліковий запис або змініть адресу тут.</translation>
    </message>
    <message>
        <source>No web browser could be opened.</source>
        <translation>Не вдалося відкрити жодного браузера.</translation>
    </message>
    <message>
        <source>Choose a standard browser in this computer&apos;s settings, then try again. An app password, where your provider offers one, works without a browser.</source>
        <translation>Виберіть стандартний браузер у налаштуваннях цього комп’ютера й спробуйте знову. Пароль застосунку, якщо постачальник його дає, працює без браузера.</translation>
    </message>
    <message>
        <source>This copy of the program is not registered at %1, so it cannot sign in there through the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>Цей примірник програми не зареєстровано в %1, тож він не може увійти туди через браузер.</translation>
    </message>
    <message>
        <source>This copy of the program is not registered at your provider, so it cannot sign in there through the browser.</source>
        <translation>Цей примірник програми не зареєстровано у вашого постачальника, тож він не може увійти туди через браузер.</translation>
    </message>
    <message>
        <source>Use an app password if your provider offers one, or give a client ID of your own in the settings.</source>
        <translation>Скористайтеся паролем застосунку, якщо постачальник його дає, або вкажіть у налаштуваннях власний ідентифікатор клієнта.</translation>
    </message>
    <message>
        <source>%1 does not accept this program&apos;s registration.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 не визнає реєстрації цієї програми.</translation>
    </message>
    <message>
        <source>Your provider does not accept this program&apos;s registration.</source>
        <translation>Ваш постачальник не визнає реєстрації цієї програми.</translation>
    </message>
    <message>
        <source>Check the client ID in the settings. At work or school, an administrator may have to allow this program.</source>
        <translation>Перевірте ідентифікатор клієнта в налаштуваннях. На роботі чи в школі цю програму, можливо, має дозволити адміністратор.</translation>
    </message>
    <message>
        <source>The mail server is busy.</source>
        <translation>Поштовий сервер зайнятий.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Зачекайте кілька хвилин і спробуйте знову.</translation>
    </message>
    <message>
        <source>The mail server refused to do that.</source>
        <translation>Поштовий сервер відмовився це зробити.</translation>
    </message>
    <message>
        <source>Try again. If it keeps refusing, show your provider the details below.</source>
        <translation>Спробуйте знову. Якщо він і далі відмовляє, покажіть постачальникові подробиці нижче.</translation>
    </message>
    <message>
        <source>The mail server gave an answer that makes no sense.</source>
        <translation>Поштовий сервер дав відповідь, яка не має сенсу.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it happens again, show your provider the details below.</source>
        <translation>Нічого не змінено. Спробуйте знову; якщо це повториться, покажіть постачальникові подробиці нижче.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there any more.</source>
        <translation>Теки «%1» більше немає.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Цієї теки більше немає.</translation>
    </message>
    <message>
        <source>Check the mailbox again: the list is then brought up to date.</source>
        <translation>Перевірте скриньку знову: тоді список оновиться.</translation>
    </message>
    <message>
        <source>The folder “%1” may be read but not changed.</source>
        <translation>Теку «%1» можна читати, але не змінювати.</translation>
    </message>
    <message>
        <source>The folder may be read but not changed.</source>
        <translation>Цю теку можна читати, але не змінювати.</translation>
    </message>
    <message>
        <source>Nothing was moved. Ask whoever owns the folder.</source>
        <translation>Нічого не переміщено. Запитайте того, кому належить тека.</translation>
    </message>
    <message>
        <source>The mailbox was rebuilt since it was last checked.</source>
        <translation>Від останньої перевірки скриньку перебудовано.</translation>
    </message>
    <message>
        <source>Nothing was moved, to be safe. Check the mailbox again, then repeat the clean-up.</source>
        <translation>Про всяк випадок нічого не переміщено. Перевірте скриньку знову, а потім повторіть прибирання.</translation>
    </message>
    <message>
        <source>Your mailbox is full, so the server could not move the messages.</source>
        <translation>Ваша скринька переповнена, тож сервер не зміг перемістити листи.</translation>
    </message>
    <message>
        <source>Empty the Trash in your mail program, then try again.</source>
        <translation>Спорожніть Кошик у поштовій програмі й спробуйте знову.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <extracomment>%1 is a file&apos;s or folder&apos;s name</extracomment>
        <translation>Не знайдено: %1.</translation>
    </message>
    <message>
        <source>The file was not found.</source>
        <translation>Файл не знайдено.</translation>
    </message>
    <message>
        <source>Check the name, and that the disk it is on is connected.</source>
        <translation>Перевірте назву й те, чи під’єднано диск, на якому він лежить.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Не вдалося прочитати: %1.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Не вдалося прочитати файл.</translation>
    </message>
    <message>
        <source>Check that you are allowed to open it.</source>
        <translation>Перевірте, чи вам дозволено його відкривати.</translation>
    </message>
    <message>
        <source>%1 is damaged or is another kind of file.</source>
        <translation>%1 пошкоджено, або це файл іншого виду.</translation>
    </message>
    <message>
        <source>The file is damaged or is another kind of file.</source>
        <translation>Файл пошкоджено, або він іншого виду.</translation>
    </message>
    <message>
        <source>Choose another file. This one was not changed.</source>
        <translation>Виберіть інший файл. Цей не змінено.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk.</source>
        <translation>На диску цього комп’ютера не лишилося місця.</translation>
    </message>
    <message>
        <source>Make room, then try again. Your mail on the server is untouched.</source>
        <translation>Звільніть місце й спробуйте знову. Ваша пошта на сервері ціла.</translation>
    </message>
    <message>
        <source>What this program remembers was written by a newer version of it.</source>
        <translation>Те, що програма пам’ятає, записала її новіша версія.</translation>
    </message>
    <message>
        <source>Install the newer version again, or start afresh: the old file is then put aside, not deleted.</source>
        <translation>Встановіть новішу версію знову або почніть з початку: старий файл тоді буде відкладено, а не видалено.</translation>
    </message>
    <message>
        <source>The file in which this program remembers things is damaged.</source>
        <translation>Файл, у якому програма все запам’ятовує, пошкоджено.</translation>
    </message>
    <message>
        <source>Start afresh: the damaged file is put aside, not deleted, and your mail is read again. Your mailbox is untouched.</source>
        <translation>Почніть з початку: пошкоджений файл буде відкладено, а не видалено, а пошту прочитано знову. Ваша скринька ціла.</translation>
    </message>
    <message>
        <source>Another copy of this program is at work on the same mailbox.</source>
        <translation>Над тією самою скринькою вже працює інший примірник цієї програми.</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it, then try again.</source>
        <translation>Зачекайте, доки він закінчить, або закрийте його й спробуйте знову.</translation>
    </message>
    <message>
        <source>The password for this account is not known any more.</source>
        <translation>Пароль до цього облікового запису більше не відомий.</translation>
    </message>
    <message>
        <source>Type it again. This computer has no keychain running, so it is kept only until you close the program.</source>
        <translation>Введіть його знову. На цьому комп’ютері не працює сховище паролів, тож пароль збережеться лише до закриття програми.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked.</source>
        <translation>Сховище паролів цього комп’ютера замкнено.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again, or type the password again.</source>
        <translation>Відімкніть сховище й спробуйте знову або введіть пароль ще раз.</translation>
    </message>
    <message>
        <source>“%1” cannot be right.</source>
        <translation>«%1» не може бути правильним.</translation>
    </message>
    <message>
        <source>Something that was typed cannot be right.</source>
        <translation>Щось із уведеного не може бути правильним.</translation>
    </message>
    <message>
        <source>Check it for slips and type it again.</source>
        <translation>Перевірте, чи немає помилки, і введіть знову.</translation>
    </message>
    <message>
        <source>This kind of mailbox cannot do that.</source>
        <translation>Така скринька цього не вміє.</translation>
    </message>
    <message>
        <source>Saved mail in single files can be read here, but not cleared up. Add the account itself to do that.</source>
        <translation>Пошту, збережену в окремих файлах, тут можна читати, але не прибирати. Для цього додайте сам обліковий запис.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation>У цій програмі щось пішло не так.</translation>
    </message>
    <message>
        <source>Your mail is untouched. Try again; if it happens again, please report it with the details below.</source>
        <translation>Ваша пошта ціла. Спробуйте знову; якщо це повториться, повідомте про це з подробицями нижче.</translation>
    </message>
    <message>
        <source>This mail server cannot delete single messages for good.</source>
        <translation>Цей поштовий сервер не може видаляти окремі листи назавжди.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Move them to Trash instead, and empty the Trash in your mail program.</source>
        <translation>Нічого не видалено. Натомість перемістіть їх до Кошика й спорожніть його в поштовій програмі.</translation>
    </message>
</context>
<context>
    <name>EvidenceLines</name>
    <message>
        <source>Strong sign</source>
        <extracomment>How much a piece of evidence weighs</extracomment>
        <translation>Вагома ознака</translation>
    </message>
    <message>
        <source>Weak sign</source>
        <translation>Слабка ознака</translation>
    </message>
    <message>
        <source>Fair sign</source>
        <extracomment>How much a piece of evidence weighs</extracomment>
        <translation>Помітна ознака</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>The message lies in your Sent folder, and it went to this recipient.</source>
        <extracomment>Facts that tell whether the person wrote a returned message. First a plain sentence for somebody without technical knowledge, then a short technical line with the facts as blanks.</extracomment>
        <translation>Лист лежить у вашій теці надісланих, і він пішов цьому одержувачеві.</translation>
    </message>
    <message>
        <source>Same Message-ID as your mail of %1 to %2</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Той самий Message-ID, що й у вашому листі від %1 до %2</translation>
    </message>
    <message>
        <source>The message lies in your Sent folder. Somebody passed it on to the address that failed.</source>
        <translation>Лист лежить у вашій теці надісланих. Хтось переслав його на адресу, яка не спрацювала.</translation>
    </message>
    <message>
        <source>It carries the number of a message of yours, but it did not come from your mail provider.</source>
        <translation>Він має номер вашого листа, але прийшов не від вашого постачальника пошти.</translation>
    </message>
    <message>
        <source>Message-ID of your mail of %1 to %2, handed over by a stranger</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Message-ID вашого листа від %1 до %2, переданого кимось стороннім</translation>
    </message>
    <message>
        <source>Your Sent folder holds a message with this subject to this person, from that time.</source>
        <translation>У вашій теці надісланих є лист із цією темою цій людині, з того часу.</translation>
    </message>
    <message>
        <source>Your mail of %1 to %2</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Ваш лист від %1 до %2</translation>
    </message>
    <message>
        <source>You wrote to this address shortly before.</source>
        <translation>Незадовго перед тим ви писали на цю адресу.</translation>
    </message>
    <message>
        <source>You sent a message with this subject to others at that time.</source>
        <translation>Тоді ви надіслали іншим лист із цією темою.</translation>
    </message>
    <message>
        <source>Subject in Sent: %1</source>
        <extracomment>%1 is the subject of a message.</extracomment>
        <translation>Тема в надісланих: %1</translation>
    </message>
    <message>
        <source>It answers a message that lies in your mailbox.</source>
        <translation>Він відповідає на лист, що лежить у вашій скриньці.</translation>
    </message>
    <message>
        <source>You have been in touch with this address before.</source>
        <translation>Ви вже листувалися з цією адресою.</translation>
    </message>
    <message>
        <source>Known address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Відома адреса: %1</translation>
    </message>
    <message>
        <source>It is not in your Sent folder, which holds your other messages of those days.</source>
        <translation>Його немає у вашій теці надісланих, де лежать інші ваші листи тих днів.</translation>
    </message>
    <message>
        <source>It is not in your Sent folder. That alone means little: not every device saves its mail there.</source>
        <translation>Його немає у вашій теці надісланих. Саме по собі це мало що значить: не кожен пристрій зберігає там свою пошту.</translation>
    </message>
    <message>
        <source>You have never written to this address before.</source>
        <translation>Ви ніколи раніше не писали на цю адресу.</translation>
    </message>
    <message>
        <source>Unknown address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Невідома адреса: %1</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s digital signature on the message is genuine, so it went out through an account there.</source>
        <translation>Цифровий підпис вашого постачальника на листі справжній, тож він вийшов через обліковий запис у нього.</translation>
    </message>
    <message>
        <source>DKIM signature of %1 verified over the returned header</source>
        <extracomment>%1 is a domain name. DKIM is the name of a technique.</extracomment>
        <translation>Підпис DKIM домену %1 підтверджено за повернутими заголовками</translation>
    </message>
    <message>
        <source>It carries a genuine signature, but somebody copied the signed message and sent it on to others.</source>
        <translation>Він має справжній підпис, але хтось скопіював підписаний лист і розіслав його іншим.</translation>
    </message>
    <message>
        <source>DKIM signature of %1 on a copy: other recipient or other text, handed over by a stranger</source>
        <extracomment>%1 is a domain name. DKIM is the name of a technique.</extracomment>
        <translation>Підпис DKIM домену %1 на копії: інший одержувач або інший текст, передано кимось стороннім</translation>
    </message>
    <message>
        <source>It lacks the digital signature that your mail provider puts on all your messages.</source>
        <translation>Йому бракує цифрового підпису, який ваш постачальник ставить на всі ваші листи.</translation>
    </message>
    <message>
        <source>Your own mail provider had the message in its hands and reports the failure.</source>
        <translation>Ваш власний постачальник пошти мав лист у руках і повідомляє про невдачу.</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Повідомляє %1</translation>
    </message>
    <message>
        <source>The receiving server got the message from your mail provider.</source>
        <translation>Сервер-одержувач отримав лист від вашого постачальника пошти.</translation>
    </message>
    <message>
        <source>%1 (%2), allowed to send for your domain, handed it to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1 (%2), що має право надсилати для вашого домену, передав його до %3</translation>
    </message>
    <message>
        <source>The receiving server got the message from a computer of your mail provider.</source>
        <translation>Сервер-одержувач отримав лист від комп’ютера вашого постачальника пошти.</translation>
    </message>
    <message>
        <source>%1 (%2) handed it to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1 (%2) передав його до %3</translation>
    </message>
    <message>
        <source>The computer that passed the message on called itself by a name of your mail provider.</source>
        <translation>Комп’ютер, що передав лист, назвався іменем вашого постачальника пошти.</translation>
    </message>
    <message>
        <source>%1 said to be %2 when it handed it to %3</source>
        <extracomment>%1 is an IP address, %2 the name it gave, %3 the receiving host.</extracomment>
        <translation>%1 назвався %2, коли передавав його до %3</translation>
    </message>
    <message>
        <source>The receiving server got the message from a computer that has nothing to do with your mail provider.</source>
        <translation>Сервер-одержувач отримав лист від комп’ютера, який не має нічого спільного з вашим постачальником пошти.</translation>
    </message>
    <message>
        <source>A mailing list or a forwarding service had the message in between.</source>
        <translation>Дорогою лист побував у списку розсилки або службі пересилання.</translation>
    </message>
    <message>
        <source>Whoever sent it was not allowed to send mail for your address.</source>
        <translation>Той, хто його надіслав, не мав права надсилати пошту для вашої адреси.</translation>
    </message>
    <message>
        <source>SPF of %2 refuses %1</source>
        <extracomment>%1 is an IP address, %2 a domain name. SPF is the name of a technique.</extracomment>
        <translation>SPF домену %2 відхиляє %1</translation>
    </message>
    <message>
        <source>Somebody else&apos;s mail account was used to send it.</source>
        <translation>Щоб його надіслати, скористалися чужим поштовим обліковим записом.</translation>
    </message>
    <message>
        <source>Way: %1 (%2) to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>Шлях: %1 (%2) до %3</translation>
    </message>
    <message>
        <source>It pretends to have passed your mail provider, which the later part of its way contradicts.</source>
        <translation>Він удає, ніби пройшов через вашого постачальника пошти, чому суперечить подальша частина його шляху.</translation>
    </message>
    <message>
        <source>Whoever sent it had signed in to an account at your mail provider.</source>
        <translation>Той, хто його надіслав, увійшов в обліковий запис у вашого постачальника пошти.</translation>
    </message>
    <message>
        <source>The notice came back to a secret return address that only your mail provider puts on outgoing mail.</source>
        <translation>Сповіщення повернулося на таємну зворотну адресу, яку лише ваш постачальник ставить на вихідну пошту.</translation>
    </message>
    <message>
        <source>The receiving server checked the sender and found it false.</source>
        <translation>Сервер-одержувач перевірив відправника й визнав його підробленим.</translation>
    </message>
    <message>
        <source>Checked by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Перевірив %1</translation>
    </message>
    <message>
        <source>The receiving server checked the sender and found it in order.</source>
        <translation>Сервер-одержувач перевірив відправника й визнав, що з ним усе гаразд.</translation>
    </message>
    <message>
        <source>The receiving server refused it because it could not confirm the sender.</source>
        <translation>Сервер-одержувач відхилив його, бо не зміг підтвердити відправника.</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <extracomment>%1 is a mail server&apos;s reply, in its own words.</extracomment>
        <translation>Його слова: %1</translation>
    </message>
    <message>
        <source>The receiving server refused it because it came straight from somebody&apos;s home connection.</source>
        <translation>Сервер-одержувач відхилив його, бо він прийшов просто з чийогось домашнього інтернету.</translation>
    </message>
    <message>
        <source>The message carries somebody else&apos;s name and address as its author.</source>
        <translation>Автором листа значаться ім’я та адреса когось іншого.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Від: %1</translation>
    </message>
    <message>
        <source>It carries an address of your domain that you don&apos;t write from.</source>
        <translation>Він має адресу вашого домену, з якої ви не пишете.</translation>
    </message>
    <message>
        <source>The name beside your address is not the one you use.</source>
        <translation>Ім’я поруч із вашою адресою не те, яким ви користуєтесь.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <extracomment>%1 is a person&apos;s name as a message gives it.</extracomment>
        <translation>Ім’я: %1</translation>
    </message>
    <message>
        <source>The name beside your address is the one you use.</source>
        <translation>Ім’я поруч із вашою адресою те, яким ви користуєтесь.</translation>
    </message>
    <message>
        <source>It was written with a mail program that you use.</source>
        <translation>Його написано поштовою програмою, якою ви користуєтесь.</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <extracomment>%1 is the name of a mail program.
----------
%1 is the name of a mail program; may be empty.
----------
%1 is the name of a program.</extracomment>
        <translation>Програма: %1</translation>
    </message>
    <message>
        <source>It was not written with any mail program that you use.</source>
        <translation>Його не написано жодною з поштових програм, якими ви користуєтесь.</translation>
    </message>
    <message>
        <source>Its number is made the way your mail program makes them.</source>
        <translation>Його номер утворено так, як утворює ваша поштова програма.</translation>
    </message>
    <message>
        <source>Its number is not made the way your mail programs make them.</source>
        <translation>Його номер утворено не так, як утворюють ваші поштові програми.</translation>
    </message>
    <message>
        <source>Its number was given out by a computer that is not yours and not your mail provider&apos;s.</source>
        <translation>Його номер видав комп’ютер, що не належить ні вам, ні вашому постачальникові пошти.</translation>
    </message>
    <message>
        <source>Message-ID made by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Message-ID утворив %1</translation>
    </message>
    <message>
        <source>It was written on a clock set to your time zone.</source>
        <translation>Його написано за годинником вашого часового поясу.</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <extracomment>%1 is a date as the message gives it.</extracomment>
        <translation>Дата: %1</translation>
    </message>
    <message>
        <source>It was written on a clock set to a different time zone from yours.</source>
        <translation>Його написано за годинником іншого часового поясу, ніж ваш.</translation>
    </message>
    <message>
        <source>It was sent at an hour at which you never write.</source>
        <translation>Його надіслано о годині, о якій ви ніколи не пишете.</translation>
    </message>
    <message>
        <source>Hour of the day: %1</source>
        <extracomment>%1 is an hour of the day, 0 to 23.</extracomment>
        <translation>Година доби: %1</translation>
    </message>
    <message>
        <source>The date on the message does not fit the day on which it was on its way.</source>
        <translation>Дата листа не збігається з днем, коли він був у дорозі.</translation>
    </message>
    <message>
        <source>It was sent over an internet connection that you use.</source>
        <translation>Його надіслано через інтернет-з’єднання, яким ви користуєтесь.</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <extracomment>%1 is a host name or an IP address.</extracomment>
        <translation>З’єднання: %1</translation>
    </message>
    <message>
        <source>It was sent over an internet connection that you have not used before.</source>
        <translation>Його надіслано через інтернет-з’єднання, яким ви раніше не користувались.</translation>
    </message>
    <message>
        <source>A computer of your own website or mail provider sent it, for example for a form on your site.</source>
        <translation>Його надіслав комп’ютер вашого сайту або постачальника пошти, наприклад через форму на вашому сайті.</translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <extracomment>%1 is a host name or an IP address.</extracomment>
        <translation>Надіслав %1</translation>
    </message>
    <message>
        <source>Your mail provider has stopped your account from sending.</source>
        <translation>Ваш постачальник пошти зупинив надсилання з вашого облікового запису.</translation>
    </message>
    <message>
        <source>It came in the middle of a flood of notices about mail that somebody else sent in your name.</source>
        <translation>Воно прийшло посеред потоку сповіщень про пошту, яку хтось інший надіслав від вашого імені.</translation>
    </message>
    <message>
        <source>Notices in this flood: %1, since %2</source>
        <extracomment>%1 is a number of notices, %2 a date.</extracomment>
        <translation>Сповіщень у цьому потоці: %1, з %2</translation>
    </message>
    <message>
        <source>It has the same subject as other mail that somebody else sent in your name then.</source>
        <translation>Воно має ту саму тему, що й інша пошта, яку хтось тоді надсилав від вашого імені.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <extracomment>%1 is the subject of a message.</extracomment>
        <translation>Тема: %1</translation>
    </message>
    <message>
        <source>It came together with others about mail that somebody else sent through your account.</source>
        <translation>Воно прийшло разом з іншими про пошту, яку хтось інший надіслав через ваш обліковий запис.</translation>
    </message>
    <message>
        <source>Notices of that kind: %1, since %2</source>
        <extracomment>%1 is a number of notices, %2 a date.</extracomment>
        <translation>Таких сповіщень: %1, з %2</translation>
    </message>
    <message>
        <source>It belongs to a letter that you sent to many people that day.</source>
        <translation>Воно стосується листа, який ви того дня надіслали багатьом людям.</translation>
    </message>
    <message>
        <source>Notices about the same letter: %1, subject: %2</source>
        <extracomment>%1 is a number of notices, %2 the subject of a message.</extracomment>
        <translation>Сповіщень про той самий лист: %1, тема: %2</translation>
    </message>
    <message>
        <source>The notice claims to come from your own mail provider, but it was sent by a stranger.</source>
        <translation>Сповіщення нібито від вашого постачальника пошти, але його надіслав хтось сторонній.</translation>
    </message>
    <message>
        <source>Claims %1, came from %2</source>
        <extracomment>%1 is a domain name, %2 an IP address.</extracomment>
        <translation>Видає себе за %1, прийшло з %2</translation>
    </message>
    <message>
        <source>Your mail provider checked the sender of the notice and found it false.</source>
        <translation>Ваш постачальник пошти перевірив відправника сповіщення й визнав його підробленим.</translation>
    </message>
    <message>
        <source>Claimed sender: %1</source>
        <extracomment>%1 is a domain name.</extracomment>
        <translation>Нібито відправник: %1</translation>
    </message>
    <message>
        <source>It carries the name of a well-known company, but the address is not theirs.</source>
        <translation>Воно має назву відомої компанії, але адреса їй не належить.</translation>
    </message>
    <message>
        <source>Calls itself %1, writes from %2</source>
        <extracomment>%1 is the name shown as sender, %2 a domain name.</extracomment>
        <translation>Називає себе %1, пише з %2</translation>
    </message>
    <message>
        <source>Its link leads to a place that has nothing to do with your mail provider.</source>
        <translation>Його посилання веде туди, що не має нічого спільного з вашим постачальником пошти.</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>Посилання на %1</translation>
    </message>
    <message>
        <source>Your own address is hidden in the link, so that they know who clicked.</source>
        <translation>У посиланні сховано вашу адресу, щоб вони знали, хто натиснув.</translation>
    </message>
    <message>
        <source>The link does not lead where it claims to.</source>
        <translation>Посилання вдає, ніби веде не туди, куди насправді.</translation>
    </message>
    <message>
        <source>Shows &quot;%1&quot;, leads to %2</source>
        <extracomment>%1 is the text of a link, %2 the host it leads to.</extracomment>
        <translation>Показує «%1», веде до %2</translation>
    </message>
    <message>
        <source>It wants you to click, sign in or confirm something. Real notices don&apos;t.</source>
        <translation>Воно хоче, щоб ви натиснули, увійшли або щось підтвердили. Справжні сповіщення так не роблять.</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <extracomment>%1 is the text of a link or button.</extracomment>
        <translation>Кнопка: %1</translation>
    </message>
    <message>
        <source>It speaks of mail waiting for you. Real notices are about mail that you sent.</source>
        <translation>Воно говорить про пошту, що чекає на вас. Справжні сповіщення стосуються пошти, яку надіслали ви.</translation>
    </message>
    <message>
        <source>It puts you under time pressure.</source>
        <translation>Воно вас підганяє.</translation>
    </message>
    <message>
        <source>It carries an attachment of a dangerous kind. Real notices don&apos;t.</source>
        <translation>Воно має вкладення небезпечного виду. Справжні сповіщення таких не мають.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>Файл: %1</translation>
    </message>
    <message>
        <source>It names nobody whom a message could not reach.</source>
        <translation>Воно не називає нікого, до кого не дійшов лист.</translation>
    </message>
    <message>
        <source>It says that mail could not be delivered to you, yet it reached you.</source>
        <translation>Воно каже, що пошту не вдалося вам доставити, та все ж дійшло до вас.</translation>
    </message>
    <message>
        <source>The message it says it brings back was never on its way anywhere, and it holds a link.</source>
        <translation>Лист, який воно нібито повертає, ніколи нікуди не йшов, і в ньому є посилання.</translation>
    </message>
    <message>
        <source>Unlike real notices, it was sent from somebody&apos;s mail account.</source>
        <translation>На відміну від справжніх сповіщень, його надіслано з чийогось поштового облікового запису.</translation>
    </message>
    <message>
        <source>Return address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Зворотна адреса: %1</translation>
    </message>
    <message>
        <source>It was made with a program for mass mail, not by a mail server.</source>
        <translation>Його зроблено програмою для масової розсилки, а не поштовим сервером.</translation>
    </message>
    <message>
        <source>You said so yourself.</source>
        <translation>Так відповіли ви самі.</translation>
    </message>
    <message>
        <source>It is a copy of a message of yours, but it did not come from your mail provider. Somebody you wrote to may have passed it on.</source>
        <translation>Це копія вашого листа, але вона прийшла не від вашого постачальника пошти. Можливо, її переслав хтось, кому ви писали.</translation>
    </message>
    <message>
        <source>Same header as your mail of %1 to %2, handed over by a stranger</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Ті самі заголовки, що й у вашому листі від %1 до %2, переданому кимось стороннім</translation>
    </message>
    <message>
        <source>It came straight from somebody&apos;s home connection or from a computer without a name. Mail that people write goes through a mail server first.</source>
        <translation>Він прийшов просто з чийогось домашнього інтернету або з комп’ютера без назви. Пошта, яку пишуть люди, спершу йде через поштовий сервер.</translation>
    </message>
    <message>
        <source>%1 (%2) handed it to %3 directly</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>%1 (%2) передав його просто до %3</translation>
    </message>
    <message>
        <source>A mailing service sent it and signed it with its own name. If you use that service, for a newsletter or a shop for instance, the message may well be yours.</source>
        <translation>Його надіслала служба розсилання й підписала власним іменем. Якщо ви користуєтеся цією службою, наприклад для розсилки чи крамниці, лист цілком може бути вашим.</translation>
    </message>
    <message>
        <source>Service: %1, handed to %2</source>
        <extracomment>%1 is the host name of a mailing service, %2 the receiving host.</extracomment>
        <translation>Служба: %1, передано до %2</translation>
    </message>
    <message>
        <source>Several such messages went out through your account within hours, and none of them carries a mark of the way you write.</source>
        <translation>За кілька годин через ваш обліковий запис вийшло кілька таких листів, і жоден не має ознак того, як пишете ви.</translation>
    </message>
    <message>
        <source>Messages of that kind: %1, since %2</source>
        <extracomment>%1 is a number of messages, %2 a date.</extracomment>
        <translation>Таких листів: %1, з %2</translation>
    </message>
    <message>
        <source>It is in a language that you write.</source>
        <translation>Його написано мовою, якою ви пишете.</translation>
    </message>
    <message>
        <source>It is in a language in which you have not written before.</source>
        <translation>Його написано мовою, якою ви досі не писали.</translation>
    </message>
    <message>
        <source>Its letters are stored in a way that your mail programs don&apos;t use.</source>
        <translation>Його літери збережено у спосіб, якого ваші поштові програми не використовують.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>Дода&amp;ти обліковий запис…</translation>
    </message>
    <message>
        <source>&amp;Open a folder of saved mail…</source>
        <translation>В&amp;ідкрити теку збереженої пошти…</translation>
    </message>
    <message>
        <source>Open the &amp;sample mailbox</source>
        <translation>Відкрити &amp;зразкову скриньку</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Mailbox</source>
        <translation>&amp;Скринька</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>&amp;Перевірити зараз</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Зупинити</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>З&amp;найти…</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>П&amp;рибрати…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ерейти</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;What is all this about?</source>
        <translation>&amp;Що все це означає?</translation>
    </message>
    <message>
        <source>&amp;About Undelivered</source>
        <translation>Про &amp;Undelivered</translation>
    </message>
    <message>
        <source>E&amp;xplain a notice…</source>
        <translation>По&amp;яснити сповіщення…</translation>
    </message>
    <message>
        <source>Save or &amp;print a report…</source>
        <translation>Зберегти &amp;або надрукувати звіт…</translation>
    </message>
    <message>
        <source>&amp;Warn your contacts…</source>
        <translation>П&amp;опередити знайомих…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>До&amp;відка до цієї сторінки</translation>
    </message>
    <message>
        <source>All &amp;codes in words</source>
        <translation>Значення &amp;кодів</translation>
    </message>
    <message>
        <source>Can anybody &amp;send as me?</source>
        <translation>Чи &amp;може хтось надсилати від мого імені?</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>A message of yours did not arrive</source>
        <translation>Ваш лист не дійшов</translation>
    </message>
    <message>
        <source>Your message to %1 did not arrive</source>
        <extracomment>Title of a notification; %1 is an e-mail address</extracomment>
        <translation>Ваш лист до %1 не дійшов</translation>
    </message>
    <message>
        <source>%1. Subject: %2</source>
        <extracomment>Text of a notification: %1 why a message did not arrive (&quot;Mailbox full&quot;), %2 the subject of the message</extracomment>
        <translation>%1. Тема: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of yours did not arrive</source>
        <translation>
            <numerusform>%Ln ваш лист не дійшов</numerusform>
            <numerusform>%Ln ваші листи не дійшли</numerusform>
            <numerusform>%Ln ваших листів не дійшли</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1 and others</source>
        <extracomment>Text of a notification; %1 is a list of e-mail addresses</extracomment>
        <translation>До %1 та інших</translation>
    </message>
    <message>
        <source>Somebody may be sending mail through your account</source>
        <translation>Можливо, хтось надсилає пошту через ваш обліковий запис</translation>
    </message>
    <message>
        <source>Open Undelivered: it says what to do, in order.</source>
        <translation>Відкрийте Undelivered: там по порядку сказано, що робити.</translation>
    </message>
    <message>
        <source>Somebody is using your address as a false sender</source>
        <translation>Хтось використовує вашу адресу як фальшивого відправника</translation>
    </message>
    <message>
        <source>Notices about mail that you did not send are coming in. Your account is not involved.</source>
        <translation>Надходять сповіщення про пошту, якої ви не надсилали. Ваш обліковий запис тут ні до чого.</translation>
    </message>
</context>
<context>
    <name>NoticeFacts</name>
    <message>
        <source>Recipient</source>
        <translation>Одержувач</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Написано до</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>%1 what became of the message (&quot;Failed&quot;), %2 why (&quot;Mailbox full&quot;)</extracomment>
        <translation>Результат</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of a copied list: %1 the name of a fact, %2 the fact</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>%1 is a code (&quot;550&quot;), %2 what it means</extracomment>
        <translation>Код</translation>
    </message>
    <message>
        <source>The server&apos;s words</source>
        <translation>Слова сервера</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Хто відповів</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Остання спроба</translation>
    </message>
    <message>
        <source>Will be tried until</source>
        <translation>Спроби триватимуть до</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Notice received</source>
        <translation>Сповіщення отримано</translation>
    </message>
    <message>
        <source>Notice from</source>
        <translation>Сповіщення від</translation>
    </message>
    <message>
        <source>Reporting server</source>
        <translation>Сервер, що повідомляє</translation>
    </message>
    <message>
        <source>Message arrived there</source>
        <translation>Лист дійшов туди</translation>
    </message>
    <message>
        <source>The message&apos;s subject</source>
        <translation>Тема листа</translation>
    </message>
    <message>
        <source>The message&apos;s sender</source>
        <translation>Відправник листа</translation>
    </message>
    <message>
        <source>The message&apos;s recipients</source>
        <translation>Одержувачі листа</translation>
    </message>
    <message>
        <source>The message&apos;s date</source>
        <translation>Дата листа</translation>
    </message>
    <message>
        <source>The message&apos;s identifier</source>
        <translation>Ідентифікатор листа</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <extracomment>Before the words of a server&apos;s answer by which the program recognised the reason</extracomment>
        <translation>Розпізнано за</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Somebody has sent mail from your account. Make sure that they cannot do it again.</source>
        <translation>Хтось надсилав пошту з вашого облікового запису. Подбайте, щоб це не повторилося.</translation>
    </message>
    <message>
        <source>Somebody is sending mail from your account. Follow the steps below now.</source>
        <translation>Хтось надсилає пошту з вашого облікового запису. Виконайте зараз кроки нижче.</translation>
    </message>
    <message>
        <source>Someone has forged your address. Your account was not used.</source>
        <translation>Хтось підробив вашу адресу. Вашим обліковим записом не користувалися.</translation>
    </message>
    <message>
        <source>Someone is forging your address. Your account was not used.</source>
        <translation>Хтось підробляє вашу адресу. Вашим обліковим записом не користувалися.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours did not arrive.</source>
        <translation>
            <numerusform>%Ln ваш лист не дійшов.</numerusform>
            <numerusform>%Ln ваші листи не дійшли.</numerusform>
            <numerusform>%Ln ваших листів не дійшли.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) here only pretend to be delivery notices. Do not open any link in them.</source>
        <translation>
            <numerusform>%Ln лист тут лише вдає сповіщення про доставку. Не відкривайте в ньому жодного посилання.</numerusform>
            <numerusform>%Ln листи тут лише вдають сповіщення про доставку. Не відкривайте в них жодного посилання.</numerusform>
            <numerusform>%Ln листів тут лише вдають сповіщення про доставку. Не відкривайте в них жодного посилання.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n notice(s) the facts do not tell who sent the message.</source>
        <translation>
            <numerusform>За %Ln сповіщенням неможливо встановити, хто надіслав лист.</numerusform>
            <numerusform>За %Ln сповіщеннями неможливо встановити, хто надіслав лист.</numerusform>
            <numerusform>За %Ln сповіщеннями неможливо встановити, хто надіслав лист.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) found. Without your address nobody can tell whether you sent the messages.</source>
        <translation>
            <numerusform>Знайдено %Ln сповіщення. Без вашої адреси ніхто не скаже, чи ви надіслали листи.</numerusform>
            <numerusform>Знайдено %Ln сповіщення. Без вашої адреси ніхто не скаже, чи ви надіслали листи.</numerusform>
            <numerusform>Знайдено %Ln сповіщень. Без вашої адреси ніхто не скаже, чи ви надіслали листи.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well. None of the notices here needs anything from you.</source>
        <translation>Усе гаразд. Жодне сповіщення тут нічого від вас не потребує.</translation>
    </message>
    <message>
        <source>No delivery notices in this mailbox. Nothing came back.</source>
        <translation>У цій скриньці немає сповіщень про доставку. Нічого не повернулося.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), all on %1.</source>
        <extracomment>%n how many notices, %1 a day (&quot;3 November&quot;)</extracomment>
        <translation>
            <numerusform>%Ln сповіщення, %1.</numerusform>
            <numerusform>%Ln сповіщення, усі %1.</numerusform>
            <numerusform>%Ln сповіщень, усі %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), the first on %1, the latest on %2.</source>
        <extracomment>%n how many notices, %1 and %2 days (&quot;3 November&quot;)</extracomment>
        <translation>
            <numerusform>%Ln сповіщення, перше %1, останнє %2.</numerusform>
            <numerusform>%Ln сповіщення, перше %1, останнє %2.</numerusform>
            <numerusform>%Ln сповіщень, перше %1, останнє %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not to be overlooked: %n message(s) of your own did not arrive.</source>
        <translation>
            <numerusform>Зверніть увагу: %Ln ваш власний лист не дійшов.</numerusform>
            <numerusform>Зверніть увагу: %Ln ваші власні листи не дійшли.</numerusform>
            <numerusform>Зверніть увагу: %Ln ваших власних листів не дійшли.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n message(s) of your own did not arrive.</source>
        <translation>
            <numerusform>Крім того, %Ln ваш власний лист не дійшов.</numerusform>
            <numerusform>Крім того, %Ln ваші власні листи не дійшли.</numerusform>
            <numerusform>Крім того, %Ln ваших власних листів не дійшли.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) only pretend to be delivery notices: do not open any link in them.</source>
        <translation>
            <numerusform>%Ln лист лише вдає сповіщення про доставку: не відкривайте в ньому жодного посилання.</numerusform>
            <numerusform>%Ln листи лише вдають сповіщення про доставку: не відкривайте в них жодного посилання.</numerusform>
            <numerusform>%Ln листів лише вдають сповіщення про доставку: не відкривайте в них жодного посилання.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan every device</source>
        <translation>Перевірити кожен пристрій</translation>
    </message>
    <message>
        <source>Let a virus scanner check each computer and phone on which you read mail, and remove what it finds. If you have another device that is surely clean, do the next step there right away.</source>
        <translation>Перевірте антивірусом кожен комп’ютер і телефон, на якому читаєте пошту, і видаліть знайдене. Якщо є інший, напевно чистий пристрій, наступний крок зробіть одразу на ньому.</translation>
    </message>
    <message>
        <source>Then change the password</source>
        <translation>Потім змінити пароль</translation>
    </message>
    <message>
        <source>Only after the scan: a program that listens to the keyboard would read the new password at once. Take one that you use nowhere else.</source>
        <translation>Лише після перевірки: програма, що підслуховує клавіатуру, одразу прочитала б новий пароль. Виберіть такий, якого ви більше ніде не вживаєте.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Вийти на всіх пристроях</translation>
    </message>
    <message>
        <source>In the settings of your mail account, end all other sessions and delete app passwords.</source>
        <translation>У налаштуваннях свого облікового запису пошти завершіть усі інші сеанси й видаліть паролі застосунків.</translation>
    </message>
    <message>
        <source>Look for traces</source>
        <translation>Пошукати сліди</translation>
    </message>
    <message>
        <source>Check forwarding, filters, persons with access, and the recovery address. Remove what is not yours.</source>
        <translation>Перевірте пересилання, фільтри, людей із доступом і адресу відновлення. Приберіть те, що не ваше.</translation>
    </message>
    <message>
        <source>Switch on two-step sign-in</source>
        <translation>Увімкнути двоетапний вхід</translation>
    </message>
    <message>
        <source>Then a stolen password alone is not enough any more.</source>
        <translation>Тоді самого вкраденого пароля вже не досить.</translation>
    </message>
    <message>
        <source>Warn your contacts</source>
        <translation>Попередити своїх знайомих</translation>
    </message>
    <message>
        <source>Ask them not to open odd mail that came in your name.</source>
        <translation>Попросіть їх не відкривати дивної пошти від вашого імені.</translation>
    </message>
    <message>
        <source>Ask your provider to let you send again</source>
        <translation>Попросити постачальника повернути надсилання</translation>
    </message>
    <message>
        <source>Only needed where sending was blocked because of the misuse.</source>
        <translation>Потрібно лише там, де надсилання заблокували через зловживання.</translation>
    </message>
    <message>
        <source>Expect a few more notices</source>
        <translation>Чекати ще кількох сповіщень</translation>
    </message>
    <message>
        <source>Mail that is already on its way can still come back for some days.</source>
        <translation>Пошта, що вже в дорозі, ще може повертатися кілька днів.</translation>
    </message>
    <message>
        <source>Do not worry about your password</source>
        <translation>Не турбуватися про пароль</translation>
    </message>
    <message>
        <source>It is not the problem. If you doubt it, a virus scan and then a new password do no harm.</source>
        <translation>Річ не в ньому. Якщо маєте сумнів, перевірка на віруси, а потім новий пароль не зашкодять.</translation>
    </message>
    <message>
        <source>Look at your own messages first</source>
        <translation>Спершу переглянути власні листи</translation>
    </message>
    <message>
        <source>Between the forged ones there may be notices about mail that you did send.</source>
        <translation>Серед підроблених можуть бути сповіщення про пошту, яку надіслали ви.</translation>
    </message>
    <message>
        <source>Ask them to distrust odd mail in your name.</source>
        <translation>Попросіть їх не довіряти дивній пошті від вашого імені.</translation>
    </message>
    <message>
        <source>Expect two to four more days of notices</source>
        <translation>Чекати сповіщень ще від двох до чотирьох днів</translation>
    </message>
    <message>
        <source>Sometimes it takes longer. Nobody can stop it from here, and it dies down by itself.</source>
        <translation>Іноді це триває довше. Звідси цього ніхто не зупинить, і воно вщухає саме.</translation>
    </message>
    <message>
        <source>Clean up until they stop</source>
        <translation>Прибирати, доки не припиняться</translation>
    </message>
    <message>
        <source>Move the forged ones to Trash. Notices about your own mail stay.</source>
        <translation>Переміщайте підроблені до Кошика. Сповіщення про вашу власну пошту залишаються.</translation>
    </message>
    <message>
        <source>Have your domain protected</source>
        <extracomment>SPF, DKIM and DMARC are names of techniques and stay as they are.</extracomment>
        <translation>Подбати про захист домену</translation>
    </message>
    <message>
        <source>Ask whoever runs the domain of your address for SPF, DKIM and DMARC. They make forging harder.</source>
        <translation>Попросіть того, хто опікується доменом вашої адреси, про SPF, DKIM і DMARC. Вони ускладнюють підробку.</translation>
    </message>
    <message>
        <source>Read the reason</source>
        <translation>Прочитати причину</translation>
    </message>
    <message>
        <source>Each notice says in plain words what happened.</source>
        <translation>Кожне сповіщення простими словами каже, що сталося.</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Перевірити адресу</translation>
    </message>
    <message>
        <source>Compare it letter by letter with one you know.</source>
        <translation>Порівняйте її літера за літерою з тією, яку знаєте.</translation>
    </message>
    <message>
        <source>Reach the person another way</source>
        <translation>Зв’язатися з людиною інакше</translation>
    </message>
    <message>
        <source>A call is often the quickest.</source>
        <translation>Часто найшвидше зателефонувати.</translation>
    </message>
    <message>
        <source>Ask them to accept your mail</source>
        <translation>Попросити дозволу</translation>
    </message>
    <message>
        <source>Where their side refuses your mail, ask their organisation to allow your address.</source>
        <translation>Якщо інша сторона відхиляє вашу пошту, попросіть її організацію дозволити вашу адресу.</translation>
    </message>
    <message>
        <source>Do not open, do not sign in</source>
        <translation>Не відкривати, не входити</translation>
    </message>
    <message>
        <source>Somebody wants your password. No mail system wrote these messages.</source>
        <translation>Комусь потрібен ваш пароль. Ці листи написала не поштова система.</translation>
    </message>
    <message>
        <source>Report them as phishing</source>
        <translation>Повідомити про фішинг</translation>
    </message>
    <message>
        <source>Your mail program or your provider&apos;s web mail has a button for it.</source>
        <translation>У поштовій програмі або вебпошті постачальника для цього є кнопка.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Видалити їх</translation>
    </message>
    <message>
        <source>They contain nothing that you need.</source>
        <translation>У них немає нічого потрібного вам.</translation>
    </message>
    <message>
        <source>Did you type your password there?</source>
        <translation>Ви вводили там свій пароль?</translation>
    </message>
    <message>
        <source>Then change it now, on a device that is clean, and sign out everywhere else.</source>
        <translation>Тоді змініть його зараз, на чистому пристрої, і вийдіть на всіх інших пристроях.</translation>
    </message>
    <message>
        <source>Look at them yourself</source>
        <translation>Переглянути самостійно</translation>
    </message>
    <message>
        <source>You know best whether you wrote to these people. Say so with “I did send this” or “Not mine”.</source>
        <translation>Ви найкраще знаєте, чи писали цим людям. Скажіть це кнопкою «Це мій лист» або «Це не моє».</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) found so far. Who sent the messages is being worked out.</source>
        <translation>
            <numerusform>Поки знайдено %Ln сповіщення. З’ясовується, хто надіслав листи.</numerusform>
            <numerusform>Поки знайдено %Ln сповіщення. З’ясовується, хто надіслав листи.</numerusform>
            <numerusform>Поки знайдено %Ln сповіщень. З’ясовується, хто надіслав листи.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forged mail: not over, still increasing.</source>
        <translation>Підроблена пошта: не скінчилося, її дедалі більше.</translation>
    </message>
    <message>
        <source>Forged mail: not over yet, it goes on at about the same pace.</source>
        <translation>Підроблена пошта: ще не скінчилося, триває приблизно так само.</translation>
    </message>
    <message>
        <source>Forged mail: nearly over, it is getting less.</source>
        <translation>Підроблена пошта: майже скінчилося, її стає менше.</translation>
    </message>
    <message>
        <source>Forged mail: over. The last notice came on %1.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>Підроблена пошта: скінчилося. Останнє сповіщення прийшло %1.</translation>
    </message>
    <message>
        <source>Mail from your account: still increasing. The steps are urgent.</source>
        <translation>Пошта з вашого облікового запису: її дедалі більше. Виконайте кроки негайно.</translation>
    </message>
    <message>
        <source>Mail from your account: it goes on. The steps are urgent.</source>
        <translation>Пошта з вашого облікового запису: триває. Виконайте кроки негайно.</translation>
    </message>
    <message>
        <source>Mail from your account: getting less, but not over before the steps are done.</source>
        <translation>Пошта з вашого облікового запису: її стає менше, але це не скінчиться, доки кроки не виконано.</translation>
    </message>
    <message>
        <source>Mail from your account: quiet since %1, but not over before the steps are done.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>Пошта з вашого облікового запису: тихо з %1, але це не скінчиться, доки кроки не виконано.</translation>
    </message>
    <message>
        <source>Fake notices: still increasing.</source>
        <translation>Фальшиві сповіщення: їх дедалі більше.</translation>
    </message>
    <message>
        <source>Fake notices: they keep coming.</source>
        <translation>Фальшиві сповіщення: надходять і далі.</translation>
    </message>
    <message>
        <source>Fake notices: getting fewer.</source>
        <translation>Фальшиві сповіщення: їх стає менше.</translation>
    </message>
    <message>
        <source>Fake notices: none since %1.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>Фальшиві сповіщення: жодного з %1.</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>Connecting…</source>
        <translation>З’єднання…</translation>
    </message>
    <message>
        <source>Looking at what you sent (%1)…</source>
        <extracomment>%1 = folder of sent mail</extracomment>
        <translation>Перегляд надісланого вами (%1)…</translation>
    </message>
    <message>
        <source>Looking at what you sent (%1): %2 of %3</source>
        <extracomment>%1 = folder of sent mail, %2 = messages done, %3 = all messages</extracomment>
        <translation>Перегляд надісланого вами (%1): %2 з %3</translation>
    </message>
    <message>
        <source>Searching %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>Пошук у теці %1…</translation>
    </message>
    <message>
        <source>Looking through %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>Перегляд теки %1…</translation>
    </message>
    <message>
        <source>Looking through %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>Перегляд теки %1: %2 з %3</translation>
    </message>
    <message>
        <source>Reading notices in %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>Читання сповіщень у теці %1…</translation>
    </message>
    <message>
        <source>Reading notices in %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = notices done, %3 = all notices</extracomment>
        <translation>Читання сповіщень у теці %1: %2 з %3</translation>
    </message>
    <message>
        <source>Working out who sent what…</source>
        <translation>З’ясування, хто що надіслав…</translation>
    </message>
    <message>
        <source>Moving to Trash…</source>
        <translation>Переміщення до Кошика…</translation>
    </message>
    <message>
        <source>Moving from %1 to Trash: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>З теки %1 до Кошика: %2 з %3</translation>
    </message>
    <message>
        <source>Bringing back…</source>
        <translation>Повернення…</translation>
    </message>
    <message>
        <source>Bringing back to %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>Повернення до теки %1: %2 з %3</translation>
    </message>
    <message>
        <source>Deleting for good…</source>
        <translation>Видалення назавжди…</translation>
    </message>
    <message>
        <source>Deleting from %1 for good: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>Видалення назавжди з теки %1: %2 з %3</translation>
    </message>
    <message>
        <source>Paused: %1 of %2 are done. The rest stays where it is until you go on.</source>
        <extracomment>The person halted a clean-up for a while. %1 = messages done, %2 = all messages</extracomment>
        <translation>Призупинено: зроблено %1 з %2. Решта залишається на місці, доки ви не продовжите.</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>The message was passed on</source>
        <translation>Лист передано далі</translation>
    </message>
    <message>
        <source>Passed on to the mail system of %1</source>
        <extracomment>%1 is the recipient&apos;s e-mail address.</extracomment>
        <translation>Передано поштовій системі %1</translation>
    </message>
    <message>
        <source>The message went to a mailing list</source>
        <translation>Лист пішов до списку розсилки</translation>
    </message>
    <message>
        <source>Sent on to the members of %1</source>
        <extracomment>%1 is a mailing list&apos;s e-mail address.</extracomment>
        <translation>Розіслано учасникам %1</translation>
    </message>
    <message>
        <source>The message arrived</source>
        <translation>Лист дійшов</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <extracomment>%1 is the recipient&apos;s e-mail address.</extracomment>
        <translation>Доставлено до %1</translation>
    </message>
    <message>
        <source>The message was handed to another mail system that sends no confirmation of its own. No further notice means that all is well.</source>
        <translation>Лист передано іншій поштовій системі, яка сама не надсилає підтверджень. Якщо нових сповіщень не буде, усе гаразд.</translation>
    </message>
    <message>
        <source>The address stands for several people, and the message was sent on to them. There is nothing to do.</source>
        <translation>Ця адреса означає кількох людей, і лист розіслано їм. Нічого робити не потрібно.</translation>
    </message>
    <message>
        <source>The message lies in the recipient&apos;s mailbox. This notice is only a confirmation; there is nothing to do.</source>
        <translation>Лист лежить у скриньці одержувача. Це сповіщення лише підтверджує доставку; нічого робити не потрібно.</translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>For each kind of notice: a name for tables, a headline, a short explanation.</extracomment>
        <translation>Невдача</translation>
    </message>
    <message>
        <source>A message was not delivered</source>
        <translation>Лист не доставлено</translation>
    </message>
    <message>
        <source>The notice does not name the recipient. Its own words stand below.</source>
        <translation>Сповіщення не називає одержувача. Його власні слова наведено нижче.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Затримка</translation>
    </message>
    <message>
        <source>A message is delayed; still trying</source>
        <translation>Лист затримується; спроби тривають</translation>
    </message>
    <message>
        <source>The notice does not name the recipient. Delivery will be tried again, and there will be another notice if it fails.</source>
        <translation>Сповіщення не називає одержувача. Доставку спробують знову, а якщо не вдасться, буде ще одне сповіщення.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Успіх</translation>
    </message>
    <message>
        <source>A message arrived</source>
        <translation>Лист дійшов</translation>
    </message>
    <message>
        <source>This notice is only a confirmation; there is nothing to do.</source>
        <translation>Це сповіщення лише підтверджує доставку; нічого робити не потрібно.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Скарга</translation>
    </message>
    <message>
        <source>A recipient marked a message as spam</source>
        <translation>Одержувач позначив лист як спам</translation>
    </message>
    <message>
        <source>The message arrived, and the recipient, or a filter, reported it as unwanted. If it was part of a mailing, take that person off the list.</source>
        <translation>Лист дійшов, і одержувач або фільтр повідомив, що він небажаний. Якщо це була розсилка, приберіть цю людину зі списку.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Підтвердження прочитання</translation>
    </message>
    <message>
        <source>A receipt for a message</source>
        <translation>Підтвердження прочитання листа</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program tells what became of the message, for example that it was opened. There is nothing to do.</source>
        <translation>Поштова програма одержувача каже, що сталося з листом, наприклад, що його відкрили. Нічого робити не потрібно.</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Автоматична відповідь</translation>
    </message>
    <message>
        <source>An automatic reply</source>
        <translation>Автоматична відповідь</translation>
    </message>
    <message>
        <source>The message arrived. The recipient&apos;s mail program answered by itself, for example because they are away.</source>
        <translation>Лист дійшов. Поштова програма одержувача відповіла сама, наприклад через його відсутність.</translation>
    </message>
    <message>
        <source>Request to confirm</source>
        <translation>Запит на підтвердження</translation>
    </message>
    <message>
        <source>The recipient asks for a confirmation</source>
        <translation>Одержувач просить підтвердження</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system holds the message until its sender confirms that they are a person. Confirm only if you wrote to this recipient yourself.</source>
        <translation>Поштова система одержувача тримає лист, доки відправник не підтвердить, що він людина. Підтверджуйте, лише якщо ви самі писали цьому одержувачеві.</translation>
    </message>
    <message>
        <source>Fake notice</source>
        <translation>Фальшиве сповіщення</translation>
    </message>
    <message>
        <source>A trap dressed as a delivery notice</source>
        <translation>Пастка під виглядом сповіщення про доставку</translation>
    </message>
    <message>
        <source>No mail system wrote this. Somebody wants you to follow a link, open an attachment or type your password. Touch nothing in it and delete it.</source>
        <translation>Це написала не поштова система. Хтось хоче, щоб ви перейшли за посиланням, відкрили вкладення або ввели пароль. Нічого в ньому не чіпайте й видаліть його.</translation>
    </message>
    <message>
        <source>No notice</source>
        <translation>Не сповіщення</translation>
    </message>
    <message>
        <source>This is not a delivery notice</source>
        <translation>Це не сповіщення про доставку</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>What became of the message for one recipient; a word for a table.</extracomment>
        <translation>Не доставлено</translation>
    </message>
    <message>
        <source>Still trying</source>
        <translation>Спроби тривають</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Передано далі</translation>
    </message>
    <message>
        <source>Sent on to members</source>
        <translation>Розіслано учасникам</translation>
    </message>
    <message numerus="yes">
        <source>Not delivered yet to %n recipients; still trying</source>
        <extracomment>%n is the number of recipients, always two or more.</extracomment>
        <translation>
            <numerusform>Ще не доставлено %Ln одержувачеві; спроби тривають</numerusform>
            <numerusform>Ще не доставлено %Ln одержувачам; спроби тривають</numerusform>
            <numerusform>Ще не доставлено %Ln одержувачам; спроби тривають</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered to %n recipients</source>
        <extracomment>%n is the number of recipients, always two or more.</extracomment>
        <translation>
            <numerusform>Не доставлено %Ln одержувачеві</numerusform>
            <numerusform>Не доставлено %Ln одержувачам</numerusform>
            <numerusform>Не доставлено %Ln одержувачам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered to %n recipients: %1</source>
        <extracomment>%n is the number of recipients, always two or more; %1 is a reason in a few words, such as &quot;Mailbox full&quot;.</extracomment>
        <translation>
            <numerusform>Не доставлено %Ln одержувачеві: %1</numerusform>
            <numerusform>Не доставлено %Ln одержувачам: %1</numerusform>
            <numerusform>Не доставлено %Ln одержувачам: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole texts one after the other: the general explanation, then what the provider&apos;s own code adds.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No such mailbox</source>
        <extracomment>For each reason why mail could not be delivered there are seven texts: a name for tables; headlines for &quot;failed&quot; and for &quot;still trying&quot;, each once with the recipient&apos;s e-mail address (%1) and once without; then a short explanation for &quot;failed&quot; and for &quot;still trying&quot;.</extracomment>
        <translation>Такої адреси немає</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 не існує</translation>
    </message>
    <message>
        <source>The address does not exist</source>
        <translation>Такої адреси не існує</translation>
    </message>
    <message>
        <source>%1 may not exist; still trying</source>
        <translation>%1, можливо, не існує; спроби тривають</translation>
    </message>
    <message>
        <source>The address may not exist; still trying</source>
        <translation>Такої адреси, можливо, не існує; спроби тривають</translation>
    </message>
    <message>
        <source>The mail system on the other side knows nobody of this name. The address may be misspelt, or it may have been given up.</source>
        <translation>Поштова система іншої сторони не знає нікого з таким іменем. Можливо, адресу написано з помилкою або від неї відмовилися.</translation>
    </message>
    <message>
        <source>The mail system on the other side does not know this name at the moment. It will be asked again.</source>
        <translation>Поштова система іншої сторони наразі не знає такого імені. Її запитають знову.</translation>
    </message>
    <message>
        <source>Mailbox switched off</source>
        <translation>Скриньку вимкнено</translation>
    </message>
    <message>
        <source>The mailbox %1 is switched off</source>
        <translation>Скриньку %1 вимкнено</translation>
    </message>
    <message>
        <source>The mailbox is switched off</source>
        <translation>Скриньку вимкнено</translation>
    </message>
    <message>
        <source>The mailbox takes no mail now; still trying</source>
        <translation>Скринька зараз не приймає пошти; спроби тривають</translation>
    </message>
    <message>
        <source>The address is known, but its mailbox takes no mail any more. It may have been closed, blocked, or not used for a long time.</source>
        <translation>Адреса відома, але її скринька більше не приймає пошти. Можливо, її закрито, заблоковано або давно не вживано.</translation>
    </message>
    <message>
        <source>The address is known, but its mailbox takes no mail at the moment. Delivery will be tried again.</source>
        <translation>Адреса відома, але її скринька наразі не приймає пошти. Доставку спробують знову.</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Скринька переповнена</translation>
    </message>
    <message>
        <source>The mailbox of %1 is full</source>
        <translation>Скринька %1 переповнена</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full</source>
        <translation>Скринька одержувача переповнена</translation>
    </message>
    <message>
        <source>Mailbox of %1 is full; still trying</source>
        <translation>Скринька %1 переповнена; спроби тривають</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full; still trying</source>
        <translation>Скринька одержувача переповнена; спроби тривають</translation>
    </message>
    <message>
        <source>There is no room for more mail in the recipient&apos;s mailbox. They have to delete something first, or get more space.</source>
        <translation>У скриньці одержувача немає місця для нової пошти. Спершу він має щось видалити або дістати більше місця.</translation>
    </message>
    <message>
        <source>There is no room for more mail in the recipient&apos;s mailbox at the moment. Delivery will be tried again for some days.</source>
        <translation>У скриньці одержувача наразі немає місця для нової пошти. Доставку пробуватимуть ще кілька днів.</translation>
    </message>
    <message>
        <source>Domain not found</source>
        <translation>Домен не знайдено</translation>
    </message>
    <message>
        <source>No mail system found for %1</source>
        <translation>Не знайдено поштової системи для %1</translation>
    </message>
    <message>
        <source>The part after the @ is not known</source>
        <translation>Частина після @ невідома</translation>
    </message>
    <message>
        <source>No mail system found yet for %1</source>
        <translation>Ще не знайдено поштової системи для %1</translation>
    </message>
    <message>
        <source>The part after the @ is not found yet</source>
        <translation>Частину після @ ще не знайдено</translation>
    </message>
    <message>
        <source>The part of the address after the @ does not exist, or it takes no mail. Often a letter is missing or wrong.</source>
        <translation>Частина адреси після @ не існує або не приймає пошти. Часто бракує літери або вона хибна.</translation>
    </message>
    <message>
        <source>The part of the address after the @ could not be found at the moment. It will be looked up again; do check its spelling.</source>
        <translation>Частину адреси після @ наразі не вдалося знайти. Її шукатимуть знову; усе ж перевірте її написання.</translation>
    </message>
    <message>
        <source>Mail system not reachable</source>
        <translation>Поштова система недоступна</translation>
    </message>
    <message>
        <source>The mail system of %1 did not answer</source>
        <translation>Поштова система %1 не відповіла</translation>
    </message>
    <message>
        <source>The other mail system did not answer</source>
        <translation>Інша поштова система не відповіла</translation>
    </message>
    <message>
        <source>The other mail system is not reachable; still trying</source>
        <translation>Інша поштова система недоступна; спроби тривають</translation>
    </message>
    <message>
        <source>The address may be right, but the computer that receives its mail could not be reached. It may be out of order.</source>
        <translation>Адреса може бути правильна, але до комп’ютера, що приймає її пошту, не вдалося дістатися. Можливо, він не працює.</translation>
    </message>
    <message>
        <source>The computer that receives the recipient&apos;s mail cannot be reached at the moment. Delivery will be tried again.</source>
        <translation>До комп’ютера, що приймає пошту одержувача, наразі не дістатися. Доставку спробують знову.</translation>
    </message>
    <message>
        <source>Tried for too long</source>
        <translation>Час спроб вийшов</translation>
    </message>
    <message>
        <source>Gave up on %1 after many attempts</source>
        <translation>Спроби доставити до %1 припинено</translation>
    </message>
    <message>
        <source>Gave up after many attempts</source>
        <translation>Спроби доставити припинено</translation>
    </message>
    <message>
        <source>Still trying to reach %1</source>
        <translation>Спроби дістатися до %1 тривають</translation>
    </message>
    <message>
        <source>Still trying to deliver</source>
        <translation>Спроби доставити тривають</translation>
    </message>
    <message>
        <source>Delivery was tried again and again without success, and now the time for it is over. The other side may be out of order.</source>
        <translation>Доставити пробували знову й знову без успіху, і тепер час на це вийшов. Можливо, інша сторона не працює.</translation>
    </message>
    <message>
        <source>Delivery has not worked so far. It will be tried again for some days, and there will be another notice if it fails.</source>
        <translation>Доставити досі не вдалося. Пробуватимуть ще кілька днів, а якщо не вийде, буде ще одне сповіщення.</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>Лист завеликий</translation>
    </message>
    <message>
        <source>The message is too large for %1</source>
        <translation>Лист завеликий для %1</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>Лист завеликий</translation>
    </message>
    <message>
        <source>Message may be too large for %1</source>
        <translation>Лист, можливо, завеликий для %1</translation>
    </message>
    <message>
        <source>The message may be too large</source>
        <translation>Лист, можливо, завеликий</translation>
    </message>
    <message>
        <source>The message, with everything attached to it, is larger than one of the mail systems on the way allows.</source>
        <translation>Лист з усіма вкладеннями більший, ніж дозволяє одна з поштових систем на шляху.</translation>
    </message>
    <message>
        <source>The message is larger than the other side takes at the moment. It is still being tried.</source>
        <translation>Лист більший, ніж інша сторона наразі приймає. Спроби тривають.</translation>
    </message>
    <message>
        <source>Taken for spam</source>
        <translation>Сприйнято як спам</translation>
    </message>
    <message>
        <source>Taken for spam on the way to %1</source>
        <translation>Сприйнято як спам на шляху до %1</translation>
    </message>
    <message>
        <source>The message was taken for spam</source>
        <translation>Лист сприйнято як спам</translation>
    </message>
    <message>
        <source>Looked like spam to %1&apos;s mail system</source>
        <translation>Поштовій системі %1 це здалося спамом</translation>
    </message>
    <message>
        <source>The message looked like spam; still trying</source>
        <translation>Лист здався спамом; спроби тривають</translation>
    </message>
    <message>
        <source>A filter on the way thinks that the message looks like advertising or fraud. Filters are sometimes wrong.</source>
        <translation>Фільтр на шляху вважає, що лист схожий на рекламу або шахрайство. Фільтри іноді помиляються.</translation>
    </message>
    <message>
        <source>A filter on the way finds the message suspicious and has put it off. It will be tried again.</source>
        <translation>Фільтр на шляху вважає лист підозрілим і відклав його. Спробують знову.</translation>
    </message>
    <message>
        <source>Virus or dangerous attachment</source>
        <translation>Вірус або небезпечне вкладення</translation>
    </message>
    <message>
        <source>A virus filter stopped the mail to %1</source>
        <translation>Антивірусний фільтр зупинив пошту до %1</translation>
    </message>
    <message>
        <source>A virus filter stopped the message</source>
        <translation>Антивірусний фільтр зупинив лист</translation>
    </message>
    <message>
        <source>A virus filter holds up the mail to %1</source>
        <translation>Антивірусний фільтр затримує пошту до %1</translation>
    </message>
    <message>
        <source>A virus filter holds up the message</source>
        <translation>Антивірусний фільтр затримує лист</translation>
    </message>
    <message>
        <source>A filter found a virus, or an attachment of a kind that is often misused, and did not let the message through.</source>
        <translation>Фільтр знайшов вірус або вкладення такого виду, яким часто зловживають, і не пропустив лист.</translation>
    </message>
    <message>
        <source>A filter has doubts about an attachment and has not let it through yet.</source>
        <translation>Фільтр має сумнів щодо вкладення й ще його не пропустив.</translation>
    </message>
    <message>
        <source>Refused by rules</source>
        <translation>Відхилено за правилами</translation>
    </message>
    <message>
        <source>Refused by the mail system of %1</source>
        <translation>Відхилено поштовою системою %1</translation>
    </message>
    <message>
        <source>The other mail system refused it</source>
        <translation>Інша поштова система його відхилила</translation>
    </message>
    <message>
        <source>Put off by the mail system of %1</source>
        <translation>Відкладено поштовою системою %1</translation>
    </message>
    <message>
        <source>Put off by the other mail system</source>
        <translation>Відкладено іншою поштовою системою</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system has a rule against this message. What the rule is, only those who run it can say.</source>
        <translation>Поштова система одержувача має правило проти цього листа. Яке саме, скажуть лише ті, хто нею опікується.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not want this message at the moment. It will be tried again.</source>
        <translation>Поштова система одержувача наразі не хоче цього листа. Спробують знову.</translation>
    </message>
    <message>
        <source>Sender not proven</source>
        <translation>Відправника не підтверджено</translation>
    </message>
    <message>
        <source>%1: sender could not be verified</source>
        <translation>%1: відправника не вдалося перевірити</translation>
    </message>
    <message>
        <source>The sender could not be verified</source>
        <translation>Відправника не вдалося перевірити</translation>
    </message>
    <message>
        <source>The sender is not verified yet; still trying</source>
        <translation>Відправника ще не перевірено; спроби тривають</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not confirm that the message really comes from the address it shows. It refuses such mail because it is often forged.</source>
        <translation>Поштова система одержувача не змогла підтвердити, що лист справді з адреси, яку показує. Таку пошту вона відхиляє, бо її часто підробляють.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not confirm yet that the message comes from the address it shows. It will be tried again.</source>
        <translation>Поштова система одержувача ще не змогла підтвердити, що лист з адреси, яку показує. Спробують знову.</translation>
    </message>
    <message>
        <source>Sending system distrusted</source>
        <translation>Недовіра до системи відправника</translation>
    </message>
    <message>
        <source>The sending system is on a block list</source>
        <translation>Система-відправник у списку блокування</translation>
    </message>
    <message>
        <source>The sending system is distrusted; still trying</source>
        <translation>Системі-відправнику не довіряють; спроби тривають</translation>
    </message>
    <message>
        <source>The recipient&apos;s side distrusts the computer or network from which the message came, because much unwanted mail has come from there. This need not have anything to do with the message itself.</source>
        <translation>Сторона одержувача не довіряє комп’ютеру чи мережі, звідки прийшов лист, бо звідти надійшло багато небажаної пошти. Із самим листом це може бути ніяк не пов’язано.</translation>
    </message>
    <message>
        <source>The recipient&apos;s side distrusts the computer or network from which the message came, and lets it wait. It will be tried again.</source>
        <translation>Сторона одержувача не довіряє комп’ютеру чи мережі, звідки прийшов лист, і змушує його чекати. Спробують знову.</translation>
    </message>
    <message>
        <source>Too much mail at once</source>
        <translation>Забагато пошти за раз</translation>
    </message>
    <message>
        <source>Too much mail at once for %1</source>
        <translation>Забагато пошти за раз для %1</translation>
    </message>
    <message>
        <source>Too much mail at once; still trying</source>
        <translation>Забагато пошти за раз; спроби тривають</translation>
    </message>
    <message>
        <source>More mail was sent within a short time than one of the mail systems allows. Later it will be possible again.</source>
        <translation>За короткий час надіслано більше пошти, ніж дозволяє одна з поштових систем. Пізніше це знову буде можливо.</translation>
    </message>
    <message>
        <source>More mail came within a short time than one of the mail systems allows. It will be tried again more slowly.</source>
        <translation>За короткий час надійшло більше пошти, ніж дозволяє одна з поштових систем. Пробуватимуть повільніше.</translation>
    </message>
    <message>
        <source>Passing on refused</source>
        <translation>Відмова в пересиланні</translation>
    </message>
    <message>
        <source>That server does not take mail for %1</source>
        <translation>Той сервер не приймає пошти для %1</translation>
    </message>
    <message>
        <source>That server does not take this mail</source>
        <translation>Той сервер не приймає цієї пошти</translation>
    </message>
    <message>
        <source>The message reached a mail server that is not responsible for this address and does not pass mail on for others. The address may be out of date, or somebody&apos;s mail settings are wrong.</source>
        <translation>Лист потрапив на поштовий сервер, що не відповідає за цю адресу й не пересилає чужої пошти. Можливо, адреса застаріла або в когось хибні налаштування пошти.</translation>
    </message>
    <message>
        <source>The message reached a mail server that does not take mail for this address at the moment. It will be tried again.</source>
        <translation>Лист потрапив на поштовий сервер, що наразі не приймає пошти для цієї адреси. Спробують знову.</translation>
    </message>
    <message>
        <source>Sender refused</source>
        <translation>Відправника відхилено</translation>
    </message>
    <message>
        <source>%1&apos;s mail system refused the sender</source>
        <translation>Поштова система %1 відхилила відправника</translation>
    </message>
    <message>
        <source>The sender&apos;s address was refused</source>
        <translation>Адресу відправника відхилено</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not accepted yet</source>
        <translation>Адресу відправника ще не прийнято</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not accept the sender&apos;s address. It may be blocked there, be wrong, or take no replies.</source>
        <translation>Поштова система одержувача не приймає адреси відправника. Можливо, її там заблоковано, вона хибна або не приймає відповідей.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not check the sender&apos;s address at the moment. It will be tried again.</source>
        <translation>Поштова система одержувача наразі не змогла перевірити адресу відправника. Спробують знову.</translation>
    </message>
    <message>
        <source>Recipient takes mail from few only</source>
        <translation>Одержувач приймає не від усіх</translation>
    </message>
    <message>
        <source>%1 does not take mail from everybody</source>
        <translation>%1 приймає пошту не від усіх</translation>
    </message>
    <message>
        <source>The recipient does not take mail from all</source>
        <translation>Одержувач приймає пошту не від усіх</translation>
    </message>
    <message>
        <source>The recipient takes mail from few only; still trying</source>
        <translation>Одержувач приймає пошту лише від декого; спроби тривають</translation>
    </message>
    <message>
        <source>The recipient or their organisation accepts only certain senders at this address: members, colleagues, or people on a list.</source>
        <translation>Одержувач або його організація приймає на цю адресу лише певних відправників: учасників, колег або людей зі списку.</translation>
    </message>
    <message>
        <source>The recipient or their organisation accepts only certain senders at this address. It is still being tried.</source>
        <translation>Одержувач або його організація приймає на цю адресу лише певних відправників. Спроби тривають.</translation>
    </message>
    <message>
        <source>Recipient has moved</source>
        <translation>Одержувач змінив адресу</translation>
    </message>
    <message>
        <source>%1 has moved to another address</source>
        <translation>%1: одержувач перейшов на іншу адресу</translation>
    </message>
    <message>
        <source>The recipient has another address now</source>
        <translation>Одержувач тепер має іншу адресу</translation>
    </message>
    <message>
        <source>%1 seems to have moved; still trying</source>
        <translation>%1: одержувач, здається, змінив адресу; спроби тривають</translation>
    </message>
    <message>
        <source>The recipient seems to have moved; still trying</source>
        <translation>Одержувач, здається, змінив адресу; спроби тривають</translation>
    </message>
    <message>
        <source>The recipient does not use this address any more. The notice may name the new one.</source>
        <translation>Одержувач більше не користується цією адресою. Можливо, у сповіщенні названо нову.</translation>
    </message>
    <message>
        <source>The recipient does not seem to use this address any more. It is still being tried.</source>
        <translation>Одержувач, здається, більше не користується цією адресою. Спроби тривають.</translation>
    </message>
    <message>
        <source>Message or address not valid</source>
        <translation>Помилка у формі листа чи адреси</translation>
    </message>
    <message>
        <source>Something in the address or in the way the message is built is not as mail systems expect it: a stray character or blank, for example, or a fault of the program that sent it.</source>
        <translation>Щось в адресі або в будові листа не таке, як очікують поштові системи: наприклад, зайвий знак чи пробіл або вада програми, що його надіслала.</translation>
    </message>
    <message>
        <source>Something in the address or in the way the message is built is not as mail systems expect it. It is still being tried.</source>
        <translation>Щось в адресі або в будові листа не таке, як очікують поштові системи. Спроби тривають.</translation>
    </message>
    <message>
        <source>Encryption needed</source>
        <translation>Потрібне шифрування</translation>
    </message>
    <message>
        <source>No secure connection for mail to %1</source>
        <translation>Немає безпечного з’єднання для пошти до %1</translation>
    </message>
    <message>
        <source>No secure connection was possible</source>
        <translation>Безпечне з’єднання було неможливе</translation>
    </message>
    <message>
        <source>No secure connection yet; still trying</source>
        <translation>Ще немає безпечного з’єднання; спроби тривають</translation>
    </message>
    <message>
        <source>One of the mail systems insists on an encrypted connection, and none could be set up. Those who run the mail systems must mend that.</source>
        <translation>Одна з поштових систем вимагає шифрованого з’єднання, а встановити його не вдалося. Це мають виправити ті, хто опікується системами.</translation>
    </message>
    <message>
        <source>One of the mail systems insists on an encrypted connection, and none could be set up so far. It will be tried again.</source>
        <translation>Одна з поштових систем вимагає шифрованого з’єднання, а встановити його досі не вдалося. Спробують знову.</translation>
    </message>
    <message>
        <source>Fault in a mail system</source>
        <translation>Збій у поштовій системі</translation>
    </message>
    <message>
        <source>A mail system failed on the way to %1</source>
        <translation>Збій поштової системи на шляху до %1</translation>
    </message>
    <message>
        <source>A mail system failed on the way</source>
        <translation>Збій поштової системи на шляху</translation>
    </message>
    <message>
        <source>Trouble in a mail system; still trying</source>
        <translation>Проблеми в поштовій системі; спроби тривають</translation>
    </message>
    <message>
        <source>One of the mail systems on the way has a fault of its own: a full disk, a wrong setting, or mail going round in a circle.</source>
        <translation>Одна з поштових систем на шляху має власну ваду: повний диск, хибне налаштування або пошту, що ходить по колу.</translation>
    </message>
    <message>
        <source>One of the mail systems on the way has trouble at the moment. It will be tried again.</source>
        <translation>Одна з поштових систем на шляху наразі має проблеми. Спробують знову.</translation>
    </message>
    <message>
        <source>Held back by the sending service</source>
        <translation>Затримано службою розсилання</translation>
    </message>
    <message>
        <source>The address is on a do-not-send list</source>
        <translation>Адреса у списку виключень</translation>
    </message>
    <message>
        <source>%1 is held back by the sending service</source>
        <translation>%1: затримано службою розсилання</translation>
    </message>
    <message>
        <source>The mail is held back by the sending service</source>
        <translation>Пошту затримано службою розсилання</translation>
    </message>
    <message>
        <source>The sending service did not even try, because mail to this address came back before or its owner wanted no more of it.</source>
        <translation>Служба розсилання навіть не пробувала, бо пошта на цю адресу вже поверталася або її власник більше не хотів.</translation>
    </message>
    <message>
        <source>The sending service holds mail to this address back, because earlier mail to it came back.</source>
        <translation>Служба розсилання притримує пошту на цю адресу, бо попередня поверталася.</translation>
    </message>
    <message>
        <source>Sending blocked for the account</source>
        <translation>Надсилання заблоковано</translation>
    </message>
    <message>
        <source>Sending is blocked for this account</source>
        <translation>Надсилання з цього облікового запису заблоковано</translation>
    </message>
    <message>
        <source>The sender&apos;s own mail provider has switched off sending for this account. That happens after too much mail in a short time, and also when a stranger has got hold of the password.</source>
        <translation>Постачальник відправника вимкнув надсилання з цього облікового запису. Так буває, коли за короткий час пошти забагато, а також коли паролем заволодів хтось чужий.</translation>
    </message>
    <message>
        <source>The sender&apos;s own mail provider has put a brake on this account. That happens after too much mail in a short time, and also when a stranger has got hold of the password.</source>
        <translation>Постачальник відправника обмежив цей обліковий запис. Так буває, коли за короткий час пошти забагато, а також коли паролем заволодів хтось чужий.</translation>
    </message>
    <message>
        <source>Reason not given</source>
        <translation>Причину не вказано</translation>
    </message>
    <message>
        <source>Not delivered to %1</source>
        <translation>Не доставлено до %1</translation>
    </message>
    <message>
        <source>The message was not delivered</source>
        <translation>Лист не доставлено</translation>
    </message>
    <message>
        <source>Not delivered yet to %1; still trying</source>
        <translation>Ще не доставлено до %1; спроби тривають</translation>
    </message>
    <message>
        <source>The message is not delivered yet; still trying</source>
        <translation>Лист ще не доставлено; спроби тривають</translation>
    </message>
    <message>
        <source>The notice does not say why in a way that can be relied on. The server&apos;s own words stand below.</source>
        <translation>Сповіщення не каже причини так, щоб на це можна було покластися. Власні слова сервера наведено нижче.</translation>
    </message>
    <message>
        <source>The notice does not say why it takes longer. Delivery will be tried again.</source>
        <translation>Сповіщення не каже, чому це триває довше. Доставку спробують знову.</translation>
    </message>
    <message>
        <source>It reads like ordinary mail. Nothing in it says that a message could not be delivered.</source>
        <translation>Це читається як звичайна пошта. Ніщо в ній не каже, що лист не вдалося доставити.</translation>
    </message>
    <message>
        <source>%1 takes no mail now; still trying</source>
        <translation>%1 зараз не приймає пошти; спроби тривають</translation>
    </message>
    <message>
        <source>%1: mail system not reached yet</source>
        <translation>%1: до поштової системи ще не дісталися</translation>
    </message>
    <message>
        <source>%1: sender not verified yet</source>
        <translation>%1: відправника ще не перевірено</translation>
    </message>
    <message>
        <source>%1: sending system is on a block list</source>
        <translation>%1: система-відправник у списку блокування</translation>
    </message>
    <message>
        <source>%1: sending system distrusted for now</source>
        <translation>%1: системі-відправнику поки не довіряють</translation>
    </message>
    <message>
        <source>Too much mail for %1; still trying</source>
        <translation>Забагато пошти для %1; спроби тривають</translation>
    </message>
    <message>
        <source>Mail for %1 not taken yet</source>
        <translation>Пошту для %1 ще не прийнято</translation>
    </message>
    <message>
        <source>The mail is not taken yet</source>
        <translation>Пошту ще не прийнято</translation>
    </message>
    <message>
        <source>%1: sender not accepted yet</source>
        <translation>%1: відправника ще не прийнято</translation>
    </message>
    <message>
        <source>%1 takes mail from few; still trying</source>
        <translation>%1 приймає лише від декого; спроби тривають</translation>
    </message>
    <message>
        <source>Mail to %1 was not in the right form</source>
        <translation>Пошта до %1 мала неправильну форму</translation>
    </message>
    <message>
        <source>Message or address not in the right form</source>
        <translation>Лист або адреса в неправильній формі</translation>
    </message>
    <message>
        <source>%1: form of the mail not accepted yet</source>
        <translation>%1: форму пошти ще не прийнято</translation>
    </message>
    <message>
        <source>Form of the message not accepted yet</source>
        <translation>Форму листа ще не прийнято</translation>
    </message>
    <message>
        <source>No secure connection yet to %1</source>
        <translation>Ще немає безпечного з’єднання з %1</translation>
    </message>
    <message>
        <source>Mail system trouble for %1; still trying</source>
        <translation>Проблеми поштової системи для %1; спроби тривають</translation>
    </message>
    <message>
        <source>%1 is on a do-not-send list</source>
        <translation>%1 у списку виключень</translation>
    </message>
    <message>
        <source>Sending is blocked; mail to %1 stopped</source>
        <translation>Надсилання заблоковано; пошту до %1 зупинено</translation>
    </message>
    <message>
        <source>Sending is paused; mail to %1 waits</source>
        <translation>Надсилання призупинено; пошта до %1 чекає</translation>
    </message>
    <message>
        <source>Sending is paused for this account</source>
        <translation>Надсилання з цього облікового запису призупинено</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Made on %1 with Undelivered %2, a program that explains delivery notices.</source>
        <extracomment>Last line of a report; %1 is a day and time, %2 a version number</extracomment>
        <translation>Створено %1 програмою Undelivered %2, яка пояснює сповіщення про доставку.</translation>
    </message>
    <message>
        <source>Who sent the original message</source>
        <translation>Хто надіслав первинний лист</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a verdict (&quot;Forged&quot;), %2 how sure it is (&quot;almost certain&quot;)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (speaks for: %2)</source>
        <extracomment>One piece of evidence: %1 is a sentence, %2 the verdict that it speaks for</extracomment>
        <translation>%1 (свідчить за: %2)</translation>
    </message>
    <message>
        <source>What the servers said</source>
        <translation>Що сказали сервери</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more recipient(s).</source>
        <translation>
            <numerusform>Ще %Ln одержувач.</numerusform>
            <numerusform>Ще %Ln одержувачі.</numerusform>
            <numerusform>Ще %Ln одержувачів.</numerusform>
        </translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>Сповіщення</translation>
    </message>
    <message>
        <source>Header of the notice</source>
        <translation>Заголовки сповіщення</translation>
    </message>
    <message>
        <source>Header of the original message, as the notice returned it</source>
        <translation>Заголовки первинного листа, як їх повернуло сповіщення</translation>
    </message>
    <message>
        <source>Names and mailbox names of other people have been left out.</source>
        <translation>Імена й назви скриньок інших людей пропущено.</translation>
    </message>
    <message>
        <source>The mailbox %1</source>
        <extracomment>%1 is an account, mostly an e-mail address</extracomment>
        <translation>Скринька %1</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Що на це вказує</translation>
    </message>
    <message>
        <source>Notices in numbers</source>
        <translation>Сповіщення в числах</translation>
    </message>
    <message>
        <source>Groups of related notices</source>
        <translation>Сповіщення, що належать до одного випадку</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Heads of a table: who sent the original messages, how many notices, when they began, peaked and came last</extracomment>
        <translation>Висновок</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Сповіщення</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Перше</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Найбільше</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Останнє</translation>
    </message>
    <message>
        <source>Messages that did not arrive</source>
        <translation>Листи, що не дійшли</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Одержувач</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>Ще %Ln.</numerusform>
            <numerusform>Ще %Ln.</numerusform>
            <numerusform>Ще %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message numerus="yes">
        <source>%n second(s) later</source>
        <translation>
            <numerusform>через %Ln секунду</numerusform>
            <numerusform>через %Ln секунди</numerusform>
            <numerusform>через %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) later</source>
        <translation>
            <numerusform>через %Ln хвилину</numerusform>
            <numerusform>через %Ln хвилини</numerusform>
            <numerusform>через %Ln хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) later</source>
        <translation>
            <numerusform>через %Ln годину</numerusform>
            <numerusform>через %Ln години</numerusform>
            <numerusform>через %Ln годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>через %Ln день</numerusform>
            <numerusform>через %Ln дні</numerusform>
            <numerusform>через %Ln днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed in by %1</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name or address</extracomment>
        <translation>Подано від %1</translation>
    </message>
    <message>
        <source>Passed on by a mail server that gives no name</source>
        <translation>Передав поштовий сервер, який не називає себе</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>Дійшло до %1</translation>
    </message>
    <message>
        <source>%1 does not take it yet</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 ще не приймає</translation>
    </message>
    <message>
        <source>%1 refused it</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 відхилив</translation>
    </message>
    <message>
        <source>%1 wrote the notice</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>%1 написав сповіщення</translation>
    </message>
    <message>
        <source>The notice is in your mailbox</source>
        <extracomment>The last station of a notice; %1 is a computer&apos;s name</extracomment>
        <translation>Сповіщення у вашій скриньці</translation>
    </message>
    <message>
        <source>The notice is in your mailbox, at %1</source>
        <translation>Сповіщення у вашій скриньці, на %1</translation>
    </message>
    <message>
        <source>The notice was passed on by a mail server that gives no name</source>
        <translation>Сповіщення передав поштовий сервер, який не називає себе</translation>
    </message>
    <message>
        <source>The notice reached %1</source>
        <extracomment>A station on the way of a notice; %1 is a computer&apos;s name</extracomment>
        <translation>Сповіщення дійшло до %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day and time, %2 how long after the station before (&quot;2 minutes later&quot;)</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>Не вдалося зберегти %1: %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Збережено як %1</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>Looking in the list of known providers…</source>
        <translation>Пошук у списку відомих постачальників…</translation>
    </message>
    <message>
        <source>Asking the internet&apos;s directory of names where %1 keeps its mailboxes…</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>Запит до каталогу назв інтернету, де %1 тримає свої скриньки…</translation>
    </message>
    <message>
        <source>Asking %1 for its settings…</source>
        <extracomment>%1 is a host name, such as autoconfig.example.org</extracomment>
        <translation>Запит до %1 про налаштування…</translation>
    </message>
    <message>
        <source>Asking Thunderbird&apos;s public list of providers…</source>
        <translation>Запит до загального списку постачальників Thunderbird…</translation>
    </message>
    <message>
        <source>Looking up who receives mail for %1…</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>З’ясування, хто приймає пошту для %1…</translation>
    </message>
    <message>
        <source>Trying the usual names, such as %1…</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Спроби зі звичними назвами, як-от %1…</translation>
    </message>
    <message>
        <source>The server is %1, from the list of known providers.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Сервер %1, за списком відомих постачальників.</translation>
    </message>
    <message>
        <source>The server is %1, says the internet&apos;s directory of names.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Сервер %1, за каталогом назв інтернету.</translation>
    </message>
    <message>
        <source>The server is %1, says your mail domain itself.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Сервер %1, за даними самого вашого домену пошти.</translation>
    </message>
    <message>
        <source>The server is %1, says Thunderbird&apos;s public list.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>Сервер %1, за загальним списком Thunderbird.</translation>
    </message>
    <message>
        <source>Mail for your address is received by %1, so the server should be %2.</source>
        <extracomment>%1 is a provider&apos;s name, such as Fastmail; %2 a host name</extracomment>
        <translation>Пошту для вашої адреси приймає %1, тож сервер має бути %2.</translation>
    </message>
    <message>
        <source>A mail server answers at %1.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>За адресою %1 відповідає поштовий сервер.</translation>
    </message>
    <message>
        <source>Your password would go to %1, which is not part of %2. That is usual when another company hosts the mail. Go on only if you know that company.</source>
        <extracomment>%1 is a host name, such as imap.hoster.example; %2 is the domain of the person&apos;s address</extracomment>
        <translation>Ваш пароль пішов би до %1, а він не належить до %2. Це звично, коли пошту тримає інша компанія. Продовжуйте, лише якщо знаєте цю компанію.</translation>
    </message>
    <message>
        <source>%1 must be installed and running on this computer.</source>
        <extracomment>%1 is a provider&apos;s name, here Proton Mail Bridge</extracomment>
        <translation>%1 має бути встановлено й запущено на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Switch on IMAP in the settings of %1&apos;s website first.</source>
        <extracomment>%1 is a provider&apos;s name, such as GMX</extracomment>
        <translation>Спершу ввімкніть IMAP у налаштуваннях на сайті %1.</translation>
    </message>
    <message>
        <source>Use the password that %1 shows for this mailbox, not the one for the website.</source>
        <extracomment>%1 is a provider&apos;s name, here Proton Mail Bridge</extracomment>
        <translation>Скористайтеся паролем, який %1 показує для цієї скриньки, а не паролем сайту.</translation>
    </message>
    <message>
        <source>Make an app password on %1&apos;s website and use it here. The password for the website is refused.</source>
        <extracomment>%1 is a provider&apos;s name, such as Gmail</extracomment>
        <translation>Створіть пароль застосунку на сайті %1 і вживайте його тут. Пароль сайту відхиляється.</translation>
    </message>
    <message>
        <source>%1 takes no passwords from mail programs. Sign in through your browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Outlook.com</extracomment>
        <translation>%1 не приймає паролів від поштових програм. Увійдіть через браузер.</translation>
    </message>
    <message>
        <source>That worked</source>
        <translation>Вдалося</translation>
    </message>
    <message>
        <source>You can close this page and go back to Undelivered.</source>
        <translation>Можете закрити цю сторінку й повернутися до Undelivered.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Вхід не виконано</translation>
    </message>
    <message>
        <source>%1 did not let Undelivered in. Close this page and go back to Undelivered: it says what you can do.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>%1 не впустив Undelivered. Закрийте цю сторінку й поверніться до Undelivered: там сказано, що можна зробити.</translation>
    </message>
    <message>
        <source>This page is out of date</source>
        <translation>Ця сторінка застаріла</translation>
    </message>
    <message>
        <source>It does not belong to the sign-in that Undelivered is waiting for. Close it, and use the newest page that Undelivered opened.</source>
        <translation>Вона не належить до входу, на який чекає Undelivered. Закрийте її й скористайтеся найновішою сторінкою, яку відкрив Undelivered.</translation>
    </message>
</context>
<context>
    <name>SweepText</name>
    <message numerus="yes">
        <source>%Ln notice(s) moved to %1.</source>
        <extracomment>%n = how many, %1 = the name of a mail folder, such as Trash</extracomment>
        <translation>
            <numerusform>%Ln сповіщення переміщено до теки %1.</numerusform>
            <numerusform>%Ln сповіщення переміщено до теки %1.</numerusform>
            <numerusform>%Ln сповіщень переміщено до теки %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) brought back to where they were.</source>
        <translation>
            <numerusform>%Ln сповіщення повернуто на місце.</numerusform>
            <numerusform>%Ln сповіщення повернуто на місце.</numerusform>
            <numerusform>%Ln сповіщень повернуто на місце.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) deleted for good.</source>
        <translation>
            <numerusform>%Ln сповіщення видалено назавжди.</numerusform>
            <numerusform>%Ln сповіщення видалено назавжди.</numerusform>
            <numerusform>%Ln сповіщень видалено назавжди.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A deletion was cut off earlier. It is settled now: %Ln notice(s) are deleted for good.</source>
        <translation>
            <numerusform>Раніше видалення обірвалося. Тепер усе владнано: %Ln сповіщення видалено назавжди.</numerusform>
            <numerusform>Раніше видалення обірвалося. Тепер усе владнано: %Ln сповіщення видалено назавжди.</numerusform>
            <numerusform>Раніше видалення обірвалося. Тепер усе владнано: %Ln сповіщень видалено назавжди.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing notices back was cut off earlier. It is settled now: %Ln notice(s) are back where they were.</source>
        <translation>
            <numerusform>Раніше повернення сповіщень обірвалося. Тепер усе владнано: %Ln сповіщення знову на місці.</numerusform>
            <numerusform>Раніше повернення сповіщень обірвалося. Тепер усе владнано: %Ln сповіщення знову на місці.</numerusform>
            <numerusform>Раніше повернення сповіщень обірвалося. Тепер усе владнано: %Ln сповіщень знову на місці.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A clean-up was cut off earlier. It is settled now: %Ln notice(s) are in %1.</source>
        <extracomment>%n = how many, %1 = the name of a mail folder, such as Trash</extracomment>
        <translation>
            <numerusform>Раніше прибирання обірвалося. Тепер усе владнано: %Ln сповіщення в теці %1.</numerusform>
            <numerusform>Раніше прибирання обірвалося. Тепер усе владнано: %Ln сповіщення в теці %1.</numerusform>
            <numerusform>Раніше прибирання обірвалося. Тепер усе владнано: %Ln сповіщень у теці %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be brought back and are still in Trash.</source>
        <translation>
            <numerusform>%Ln не вдалося повернути; воно досі в Кошику.</numerusform>
            <numerusform>%Ln не вдалося повернути; вони досі в Кошику.</numerusform>
            <numerusform>%Ln не вдалося повернути; вони досі в Кошику.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This mail server can only copy: %Ln of them also stay in the old folder, marked as deleted, until your mail program tidies up there.</source>
        <extracomment>The server cannot move, only copy</extracomment>
        <translation>
            <numerusform>Цей поштовий сервер уміє лише копіювати: %Ln з них залишається й у старій теці, позначене як видалене, доки там не прибере поштова програма.</numerusform>
            <numerusform>Цей поштовий сервер уміє лише копіювати: %Ln з них залишаються й у старій теці, позначені як видалені, доки там не прибере поштова програма.</numerusform>
            <numerusform>Цей поштовий сервер уміє лише копіювати: %Ln з них залишаються й у старій теці, позначені як видалені, доки там не прибере поштова програма.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not there any more: another program had moved or deleted them.</source>
        <translation>
            <numerusform>%Ln вже не було: його перемістила або видалила інша програма.</numerusform>
            <numerusform>%Ln вже не було: їх перемістила або видалила інша програма.</numerusform>
            <numerusform>%Ln вже не було: їх перемістила або видалила інша програма.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had changed since the mailbox was checked and were not touched.</source>
        <translation>
            <numerusform>%Ln змінилося від перевірки скриньки, і його не чіпали.</numerusform>
            <numerusform>%Ln змінилися від перевірки скриньки, і їх не чіпали.</numerusform>
            <numerusform>%Ln змінилися від перевірки скриньки, і їх не чіпали.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still where they were.</source>
        <translation>
            <numerusform>%Ln досі там, де було.</numerusform>
            <numerusform>%Ln досі там, де були.</numerusform>
            <numerusform>%Ln досі там, де були.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the server did not let go; they are still where they were.</source>
        <translation>
            <numerusform>%Ln сервер не відпустив; воно досі там, де було.</numerusform>
            <numerusform>%Ln сервер не відпустив; вони досі там, де були.</numerusform>
            <numerusform>%Ln сервер не відпустив; вони досі там, де були.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not reached; they are still where they were.</source>
        <translation>
            <numerusform>До %Ln черга не дійшла; воно досі там, де було.</numerusform>
            <numerusform>До %Ln черга не дійшла; вони досі там, де були.</numerusform>
            <numerusform>До %Ln черга не дійшла; вони досі там, де були.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke while the mail server was at work on %Ln of them. The next check looks where they are, and finishes or takes back what was begun.</source>
        <translation>
            <numerusform>З’єднання обірвалося, коли поштовий сервер працював із %Ln з них. Наступна перевірка гляне, де воно, і завершить або скасує розпочате.</numerusform>
            <numerusform>З’єднання обірвалося, коли поштовий сервер працював із %Ln з них. Наступна перевірка гляне, де вони, і завершить або скасує розпочате.</numerusform>
            <numerusform>З’єднання обірвалося, коли поштовий сервер працював із %Ln з них. Наступна перевірка гляне, де вони, і завершить або скасує розпочате.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had been copied to Trash by an earlier clean-up and were left alone.</source>
        <translation>
            <numerusform>%Ln скопіювало до Кошика ще попереднє прибирання, і його не чіпали.</numerusform>
            <numerusform>%Ln скопіювало до Кошика ще попереднє прибирання, і їх не чіпали.</numerusform>
            <numerusform>%Ln скопіювало до Кошика ще попереднє прибирання, і їх не чіпали.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>You sent this message yourself.</source>
        <extracomment>Verdict on a notice, in one or two sentences for a worried person.</extracomment>
        <translation>Цей лист надіслали ви самі.</translation>
    </message>
    <message>
        <source>Somebody else put your address on it. It never passed through your account.</source>
        <translation>Хтось інший поставив на ньому вашу адресу. Він ніколи не проходив через ваш обліковий запис.</translation>
    </message>
    <message>
        <source>It was sent through your account, but not by you. Somebody may know your password.</source>
        <translation>Його надіслано через ваш обліковий запис, але не вами. Можливо, хтось знає ваш пароль.</translation>
    </message>
    <message>
        <source>No mail system wrote this notice. It is a trap: don&apos;t click, don&apos;t sign in, delete it.</source>
        <translation>Це сповіщення написала не поштова система. Це пастка: не натискайте, не входьте, видаліть його.</translation>
    </message>
    <message>
        <source>The facts don&apos;t decide whether you sent this message. You may remember it yourself.</source>
        <translation>Факти не вирішують, чи ви надіслали цей лист. Можливо, ви самі пам’ятаєте.</translation>
    </message>
    <message>
        <source>The records of %1 could not be looked up just now.</source>
        <extracomment>What was found about the person&apos;s own domain. %1 is the domain name. SPF, DKIM and DMARC are names of techniques.</extracomment>
        <translation>Записи домену %1 зараз не вдалося перевірити.</translation>
    </message>
    <message>
        <source>%1 has no mail server: nobody can answer mail from there, and many servers refuse it.</source>
        <translation>%1 не має поштового сервера: ніхто не може відповісти на пошту звідти, і багато серверів її відхиляють.</translation>
    </message>
    <message>
        <source>%1 does not say which computers may send its mail (no SPF record). Ask whoever runs the domain to add one.</source>
        <translation>%1 не каже, які комп’ютери можуть надсилати його пошту (немає запису SPF). Попросіть того, хто опікується доменом, додати його.</translation>
    </message>
    <message>
        <source>The list of computers that may send for %1 contains a mistake (SPF record). Until it is mended it protects nobody.</source>
        <translation>Перелік комп’ютерів, що можуть надсилати для %1, містить помилку (запис SPF). Доки її не виправлено, він нікого не захищає.</translation>
    </message>
    <message>
        <source>The SPF record of %1 lets every computer in the world send for it. It should list only your own.</source>
        <translation>Запис SPF домену %1 дозволяє надсилати від нього будь-якому комп’ютеру світу. Він має називати лише власні.</translation>
    </message>
    <message>
        <source>The SPF record of %1 names the right computers but does not tell receivers to refuse the others.</source>
        <translation>Запис SPF домену %1 називає правильні комп’ютери, але не каже одержувачам відхиляти решту.</translation>
    </message>
    <message>
        <source>%1 says which computers may send its mail (SPF). That is good.</source>
        <translation>%1 каже, які комп’ютери можуть надсилати його пошту (SPF). Це добре.</translation>
    </message>
    <message>
        <source>Anybody can send as you: %1 has no DMARC policy. Ask whoever runs the domain to add one; it is the lasting cure.</source>
        <translation>Будь-хто може надсилати від вашого імені: %1 не має правила DMARC. Попросіть того, хто опікується доменом, додати його; це тривалі ліки.</translation>
    </message>
    <message>
        <source>%1 has a DMARC policy, but it only watches: forged mail in your name is still delivered.</source>
        <translation>%1 має правило DMARC, але воно лише спостерігає: підроблену пошту від вашого імені все одно доставляють.</translation>
    </message>
    <message>
        <source>The DMARC policy of %1 contains a mistake and is ignored.</source>
        <translation>Правило DMARC домену %1 містить помилку, і його не враховують.</translation>
    </message>
    <message>
        <source>Mail forged in the name of %1 is put among junk by receivers that check (DMARC: quarantine).</source>
        <translation>Пошту, підроблену від імені %1, одержувачі, що це перевіряють, кладуть до спаму (DMARC: quarantine).</translation>
    </message>
    <message>
        <source>Mail forged in the name of %1 is refused by receivers that check (DMARC: reject). That is the best protection there is.</source>
        <translation>Пошту, підроблену від імені %1, одержувачі, що це перевіряють, відхиляють (DMARC: reject). Кращого захисту немає.</translation>
    </message>
    <message>
        <source>No signature of %1 was seen on your mail (DKIM). Ask your mail provider to sign it.</source>
        <translation>На вашій пошті не видно підпису %1 (DKIM). Попросіть постачальника пошти її підписувати.</translation>
    </message>
    <message>
        <source>Your mail is signed, but %1 does not publish the key to check it with (DKIM). Ask whoever runs the domain.</source>
        <translation>Ваша пошта підписана, але %1 не оприлюднює ключа для перевірки (DKIM). Запитайте того, хто опікується доменом.</translation>
    </message>
    <message>
        <source>The signing key of %1 is too short to count today (DKIM). Ask for one of 2048 bits.</source>
        <translation>Ключ підпису %1 закороткий, щоб сьогодні щось значити (DKIM). Попросіть ключ завдовжки 2048 бітів.</translation>
    </message>
    <message>
        <source>Your mail is signed, and %1 publishes the key (DKIM). That is good.</source>
        <translation>Ваша пошта підписана, і %1 оприлюднює ключ (DKIM). Це добре.</translation>
    </message>
    <message>
        <source>you said so</source>
        <extracomment>How sure the program is of its answer.</extracomment>
        <translation>так сказали ви</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>не точно</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>напевно</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>майже напевно</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>імовірно</translation>
    </message>
    <message>
        <source>Looking up domains is switched off. Allow it under Settings, and %1 can be checked.</source>
        <extracomment>%1 is a domain name. &quot;Settings&quot; is the name of a page of this program.</extracomment>
        <translation>Перевірку доменів вимкнено. Дозвольте її в Налаштуваннях, і %1 можна буде перевірити.</translation>
    </message>
    <message>
        <source>%1 has a mail server that takes answers. That is good.</source>
        <translation>%1 має поштовий сервер, що приймає відповіді. Це добре.</translation>
    </message>
    <message>
        <source>%1 belongs to your mail provider. It lets receivers take forged mail in its name, and you cannot change that yourself.</source>
        <extracomment>How well a domain is guarded against forged senders. %1 is a domain name, as in the person&apos;s e-mail address.</extracomment>
        <translation>%1 належить вашому постачальникові пошти. Він дозволяє одержувачам приймати підроблену пошту від цього імені, і самі ви цього не зміните.</translation>
    </message>
    <message>
        <source>%1 belongs to your mail provider, and it asks receivers not to take forged mail in its name. There is nothing for you to do.</source>
        <translation>%1 належить вашому постачальникові пошти, і він просить одержувачів не приймати підробленої пошти від цього імені. Вам нічого не потрібно робити.</translation>
    </message>
    <message>
        <source>Anybody can send mail in the name of %1, and most receivers will take it. Show the list below to whoever runs the domain.</source>
        <translation>Будь-хто може надсилати пошту від імені %1, і більшість одержувачів її прийме. Покажіть перелік нижче тому, хто опікується доменом.</translation>
    </message>
    <message>
        <source>%1 is guarded against forged mail, but something in its records should be mended. Show the list below to whoever runs the domain.</source>
        <translation>%1 захищено від підробленої пошти, але дещо в записах слід виправити. Покажіть перелік нижче тому, хто опікується доменом.</translation>
    </message>
    <message>
        <source>%1 is well guarded against forged mail. Receivers that don&apos;t check may still send you notices.</source>
        <translation>%1 добре захищено від підробленої пошти. Одержувачі, що не перевіряють, ще можуть надсилати вам сповіщення.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Not judged</source>
        <extracomment>Verdict on a notice that could not be compared with a mailbox</extracomment>
        <translation>Не оцінено</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Verdict, one word: the person sent the original themselves</extracomment>
        <translation>Ваше</translation>
    </message>
    <message>
        <source>Forged</source>
        <extracomment>Verdict, one word: somebody else put the person&apos;s address on the original</extracomment>
        <translation>Підроблене</translation>
    </message>
    <message>
        <source>Hijacked</source>
        <extracomment>Verdict, one word: the original was sent by somebody else through the person&apos;s own account</extracomment>
        <translation>Зламане</translation>
    </message>
    <message>
        <source>Fake</source>
        <extracomment>Verdict, one word: the notice itself is a phishing lure</extracomment>
        <translation>Обман</translation>
    </message>
    <message>
        <source>Unclear</source>
        <extracomment>Verdict, one word: the facts don&apos;t decide</extracomment>
        <translation>Неясне</translation>
    </message>
    <message>
        <source>This is as good as certain.</source>
        <translation>Це майже напевно.</translation>
    </message>
    <message>
        <source>This is very likely.</source>
        <translation>Це дуже ймовірно.</translation>
    </message>
    <message>
        <source>This is likely, but not certain.</source>
        <translation>Це ймовірно, але не точно.</translation>
    </message>
    <message>
        <source>This is not certain.</source>
        <translation>Певності в цьому немає.</translation>
    </message>
    <message>
        <source>Nothing needs your attention. Messages of yours that did not arrive will appear here.</source>
        <translation>Ніщо не потребує вашої уваги. Тут з’являтимуться ваші листи, що не дійшли.</translation>
    </message>
    <message>
        <source>No notice about a message that you sent.</source>
        <translation>Немає сповіщень про листи, які надіслали ви.</translation>
    </message>
    <message>
        <source>No forged mail. Notices about messages that somebody else sent in your name will appear here.</source>
        <translation>Немає підробленої пошти. Тут з’являтимуться сповіщення про листи, які хтось інший надіслав від вашого імені.</translation>
    </message>
    <message>
        <source>No sign that anybody else has used your account. Notices about messages that somebody sent through it will appear here.</source>
        <translation>Ніщо не вказує на те, що вашим обліковим записом користувався хтось інший. Тут з’являтимуться сповіщення про листи, які хтось через нього надіслав.</translation>
    </message>
    <message>
        <source>No lures. Messages that only pretend to be delivery notices, to get your password, will appear here.</source>
        <translation>Немає фальшивих сповіщень. Тут з’являтимуться листи, що лише вдають сповіщення про доставку, щоб дістати ваш пароль.</translation>
    </message>
    <message>
        <source>Nothing unclear. Notices for which the facts do not tell who sent the message will appear here.</source>
        <translation>Нічого неясного. Тут з’являтимуться сповіщення, за якими неможливо встановити, хто надіслав лист.</translation>
    </message>
    <message>
        <source>No delivery notices. They come up here as soon as the mailbox has been looked through.</source>
        <translation>Немає сповіщень про доставку. Вони з’являться тут, щойно скриньку переглянуть.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>Name of a list: notices about which the person should do something</extracomment>
        <translation>Потребує уваги</translation>
    </message>
    <message>
        <source>All notices</source>
        <extracomment>Name of a list: every notice</extracomment>
        <translation>Усі сповіщення</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is an address, %n how many further addresses the notice is about</extracomment>
        <translation>
            <numerusform>%1 і ще %Ln</numerusform>
            <numerusform>%1 і ще %Ln</numerusform>
            <numerusform>%1 і ще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No recipient named</source>
        <extracomment>Title of a notice that names neither a recipient nor a subject</extracomment>
        <translation>Одержувача не названо</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>First line of a row: %1 who it was for, %2 the subject of the message</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Still trying: %1</source>
        <extracomment>Second line of a row for mail that is still on its way: %1 what stands in the way (&quot;Mailbox full&quot;)</extracomment>
        <translation>Спроби тривають: %1</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>d MMM</source>
        <extracomment>A date format of Qt (d day, M month): day and short month without the year, as your language writes it</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date format of Qt: day, short month and year</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day (&quot;3 November&quot;), %2 a time (&quot;14:05&quot;)</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A date format of Qt: day and full month without the year</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date format of Qt: day, full month and year</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>undelivered::AboutDialog</name>
    <message>
        <source>About Undelivered</source>
        <translation>Про Undelivered</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Версія %1</translation>
    </message>
    <message>
        <source>Explains mail that came back, and clears away what was never yours.</source>
        <translation>Пояснює пошту, що повернулася, і прибирає ту, яка ніколи не була вашою.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use it, pass it on and change it. It comes without any warranty.</source>
        <translation>Вільна програма за ліцензією GNU General Public License, версія 3 або новіша. Її можна використовувати, передавати й змінювати. Жодних гарантій немає.</translation>
    </message>
    <message>
        <source>Built with</source>
        <extracomment>Heading above a list of program libraries</extracomment>
        <translation>Створено з</translation>
    </message>
    <message>
        <source>&amp;Copy the versions</source>
        <extracomment>Button: copies a list of versions, for a report of a mistake</extracomment>
        <translation>&amp;Копіювати версії</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
</context>
<context>
    <name>undelivered::AccountViews</name>
    <message>
        <source>Sample mailbox</source>
        <translation>Зразкова скринька</translation>
    </message>
    <message>
        <source>All accounts</source>
        <extracomment>First choice in a list of mail accounts</extracomment>
        <translation>Усі облікові записи</translation>
    </message>
</context>
<context>
    <name>undelivered::AddressModel</name>
    <message>
        <source>Does not exist any more</source>
        <extracomment>What has become of an e-mail address</extracomment>
        <translation>Більше не існує</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>Скринька переповнена</translation>
    </message>
    <message>
        <source>Has moved</source>
        <translation>Адресу змінено</translation>
    </message>
    <message>
        <source>Refuses your mail</source>
        <translation>Відхиляє вашу пошту</translation>
    </message>
    <message>
        <source>Trouble on the way</source>
        <translation>Проблеми на шляху</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>Знову працює</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Останнє</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Невдачі</translation>
    </message>
</context>
<context>
    <name>undelivered::AddressesPage</name>
    <message>
        <source>&amp;Copy the addresses</source>
        <translation>&amp;Копіювати адреси</translation>
    </message>
    <message>
        <source>Save as &amp;table (CSV)…</source>
        <translation>Зберегти як &amp;таблицю (CSV)…</translation>
    </message>
    <message>
        <source>Save as c&amp;ontacts (vCard)…</source>
        <translation>Зберегти як к&amp;онтакти (vCard)…</translation>
    </message>
    <message>
        <source>addresses.csv</source>
        <translation>adresy.csv</translation>
    </message>
    <message>
        <source>addresses.vcf</source>
        <translation>adresy.vcf</translation>
    </message>
    <message>
        <source>Addresses that do not work</source>
        <translation>Адреси, що не працюють</translation>
    </message>
    <message>
        <source>No address of yours has trouble.</source>
        <translation>З вашими адресами немає проблем.</translation>
    </message>
    <message>
        <source>Addresses to which your own mail could not be delivered will appear here, with the reason.</source>
        <translation>Тут з’являтимуться адреси, на які не вдалося доставити вашу власну пошту, з причиною.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) do not exist any more.</source>
        <translation>
            <numerusform>%Ln адреса більше не існує.</numerusform>
            <numerusform>%Ln адреси більше не існують.</numerusform>
            <numerusform>%Ln адрес більше не існують.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) had trouble.</source>
        <translation>
            <numerusform>%Ln адреса мала проблеми.</numerusform>
            <numerusform>%Ln адреси мали проблеми.</numerusform>
            <numerusform>%Ln адрес мали проблеми.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the notices about mail that you sent. Take dead addresses off your lists; ask the others for another address. Choose a line to see what happened there, or press Enter on it to read the latest notice.</source>
        <translation>За сповіщеннями про пошту, яку надіслали ви. Мертві адреси приберіть зі списків; у решти людей попросіть іншу. Виберіть рядок, щоб побачити, що там сталося, або натисніть на ньому Enter, щоб прочитати останнє сповіщення.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Може, малося на увазі %1?</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Button; %1 is an e-mail address</extracomment>
        <translation>Копіювати %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of an address&apos;s history: %1 when, %2 what happened (&quot;Mailbox full&quot;), %3 the subject of the message</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. Your message: %3</source>
        <translation>%1: %2. Ваш лист: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, further back</source>
        <translation>
            <numerusform>Ще %Ln, раніше</numerusform>
            <numerusform>Ще %Ln, раніші</numerusform>
            <numerusform>Ще %Ln, раніших</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::AddressesPresenter</name>
    <message>
        <source>No mail program came up. Copy the text and the addresses instead, or save a draft.</source>
        <translation>Жодна поштова програма не відкрилася. Скопіюйте натомість текст і адреси або збережіть чернетку.</translation>
    </message>
    <message>
        <source>warning.eml</source>
        <extracomment>Proposed name of a file</extracomment>
        <translation>warning.eml</translation>
    </message>
</context>
<context>
    <name>undelivered::BrowserPanel</name>
    <message>
        <source>Give up</source>
        <translation>Відмовитися</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>Now sign in at %1 in your browser</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>Тепер увійдіть до %1 у браузері</translation>
    </message>
    <message>
        <source>The page has been opened there. Sign in, agree that Undelivered may read your mail, and come back here. If no browser came up, copy the page&apos;s address into one on this computer.</source>
        <translation>Сторінку відкрито там. Увійдіть, погодьтеся, щоб Undelivered читав вашу пошту, і поверніться сюди. Якщо браузер не з’явився, скопіюйте адресу сторінки в браузер на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>You are back from the browser</source>
        <translation>Ваш браузер повернувся</translation>
    </message>
    <message>
        <source>One moment: the mailbox is being opened.</source>
        <translation>Хвилинку: скринька відкривається.</translation>
    </message>
    <message>
        <source>Cop&amp;y the page&apos;s address</source>
        <translation>&amp;Копіювати адресу сторінки</translation>
    </message>
    <message>
        <source>Ope&amp;n the page again</source>
        <translation>&amp;Відкрити сторінку знову</translation>
    </message>
</context>
<context>
    <name>undelivered::CertificatePage</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>How long a certificate is good: %1 and %2 are days</extracomment>
        <translation>від %1 до %2</translation>
    </message>
    <message>
        <source>Stop here: this is not the certificate you accepted</source>
        <translation>Стійте: це не той сертифікат, який ви прийняли</translation>
    </message>
    <message>
        <source>%1 shows another certificate than before. Your password was not sent.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 показує інший сертифікат, ніж раніше. Пароль не надіслано.</translation>
    </message>
    <message>
        <source>Either whoever runs the server has renewed it, or somebody stands between you and the server and wants your password. In a café, a hotel or another network that is not yours, go away and try again at home.</source>
        <translation>Або його поновив той, хто опікується сервером, або хтось стоїть між вами й сервером і хоче вашого пароля. У кав’ярні, готелі чи іншій чужій мережі облиште це й спробуйте знову вдома.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server, by telephone or in person, whether the certificate was renewed, and compare the new fingerprint with theirs.</source>
        <translation>Запитайте того, хто опікується сервером, телефоном або особисто, чи сертифікат поновлено, і порівняйте новий відбиток із його.</translation>
    </message>
    <message>
        <source>&amp;The new fingerprint is the one that the owner of the server told me</source>
        <translation>&amp;Новий відбиток той, який назвав мені власник сервера</translation>
    </message>
    <message>
        <source>Accept the new certificate</source>
        <translation>Прийняти новий сертифікат</translation>
    </message>
    <message>
        <source>Do not connect for now</source>
        <translation>Поки що утриматися</translation>
    </message>
    <message>
        <source>Is this really your server?</source>
        <translation>Це справді ваш сервер?</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is. Your password was not sent.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>%1 не може довести, хто він. Пароль не надіслано.</translation>
    </message>
    <message>
        <source>Mail servers show a certificate, which somebody known has signed. This one was signed by nobody that this computer trusts. That is usual for a server of one&apos;s own at home or in a small office, and for a mail bridge that runs on this computer. With a large provider it is not: then somebody may be trying to read your password on its way.</source>
        <translation>Поштові сервери показують сертифікат, який підписав хтось відомий. Цей не підписав ніхто, кому довіряє цей комп’ютер. Так буває з власним сервером удома чи в малій конторі та з поштовим мостом, що працює на цьому комп’ютері. У великого постачальника такого не буває: тоді хтось, можливо, намагається прочитати ваш пароль дорогою.</translation>
    </message>
    <message>
        <source>If the server is your own, or its owner told you this fingerprint, you can trust exactly this certificate. It then counts for %1 only, and Undelivered warns you as soon as the server shows another one.</source>
        <translation>Якщо сервер ваш або його власник назвав вам цей відбиток, можна довіритися саме цьому сертифікатові. Тоді він діє лише для %1, і Undelivered попередить вас, щойно сервер покаже інший.</translation>
    </message>
    <message>
        <source>&amp;The server is my own, or its owner told me this fingerprint</source>
        <translation>Сервер &amp;мій, або його власник назвав мені цей відбиток</translation>
    </message>
    <message>
        <source>Trust it for this account</source>
        <translation>Довіряти йому для цього облікового запису</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>Не довіряти йому</translation>
    </message>
    <message>
        <source>Made for</source>
        <extracomment>Whom a certificate was made for</extracomment>
        <translation>Виданий для</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Ким підписано</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>самим собою</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>How long a certificate is good</extracomment>
        <translation>Дійсний</translation>
    </message>
    <message>
        <source>New fingerprint</source>
        <translation>Новий відбиток</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Відбиток</translation>
    </message>
    <message>
        <source>Accepted before</source>
        <translation>Прийнятий раніше</translation>
    </message>
</context>
<context>
    <name>undelivered::Chart</name>
    <message>
        <source>Notices over time</source>
        <translation>Сповіщення за часом</translation>
    </message>
    <message>
        <source>Use the left and right arrow keys to read out one bar after the other.</source>
        <translation>Стрілками ліворуч і праворуч читайте стовпчик за стовпчиком.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A span of days: %1 the first, %2 the last</extracomment>
        <translation>від %1 до %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n notice(s)</source>
        <extracomment>Read out for one bar of the chart: %1 a day or span of days, %n how many notices</extracomment>
        <translation>
            <numerusform>%1: %Ln сповіщення</numerusform>
            <numerusform>%1: %Ln сповіщення</numerusform>
            <numerusform>%1: %Ln сповіщень</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>One part of a bar: %1 a verdict (&quot;Forged&quot;), %2 how many</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what a bar stands for and its total, %2 the parts it is made of</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>Most on %1: %n notice(s)</source>
        <extracomment>Stands over the chart: %n is the largest number of notices, %1 the day or span of days they came on</extracomment>
        <translation>
            <numerusform>Найбільше %1: %Ln сповіщення</numerusform>
            <numerusform>Найбільше %1: %Ln сповіщення</numerusform>
            <numerusform>Найбільше %1: %Ln сповіщень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::Checklist</name>
    <message>
        <source>Open clean-up</source>
        <translation>Відкрити прибирання</translation>
    </message>
    <message>
        <source>Write to your contacts</source>
        <translation>Написати знайомим</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показати їх</translation>
    </message>
</context>
<context>
    <name>undelivered::CleanUpPage</name>
    <message>
        <source>&amp;Undo: bring them back</source>
        <translation>Скасувати: повернути &amp;їх</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Зупинити</translation>
    </message>
    <message>
        <source>You may do something else meanwhile. What has been moved is written down, so that it can be brought back even if the connection breaks.</source>
        <translation>Тим часом можна робити щось інше. Переміщене записано, тож його можна повернути, навіть якщо з’єднання обірветься.</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>Продов&amp;жити</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Пауза</translation>
    </message>
    <message>
        <source>One account is cleaned up at a time:</source>
        <translation>Прибирається по одному обліковому запису:</translation>
    </message>
</context>
<context>
    <name>undelivered::ContactsDialog</name>
    <message>
        <source>Warn your contacts</source>
        <translation>Попередити своїх знайомих</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Те&amp;кст</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>К&amp;опіювати текст</translation>
    </message>
    <message>
        <source>Open in your &amp;mail program</source>
        <translation>Відкрити в по&amp;штовій програмі</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>Пошук серед знайомих</translation>
    </message>
    <message>
        <source>Whom to warn</source>
        <translation>Кого попередити</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Усі</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ніхто</translation>
    </message>
    <message>
        <source>&amp;Whom to warn</source>
        <translation>Кого &amp;попередити</translation>
    </message>
    <message>
        <source>&amp;Language of the message</source>
        <translation>&amp;Мова листа</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddresses</source>
        <translation>Копіювати &amp;адреси</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a draft…</source>
        <translation>Зберегти як &amp;чернетку…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>One contact in a list: %1 is an e-mail address, %2 when the person last wrote to it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody is known from your Sent folder yet.</source>
        <translation>З вашої теки надісланих ще нікого не відомо.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>Вибрано %Ln</numerusform>
            <numerusform>Вибрано %Ln</numerusform>
            <numerusform>Вибрано %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Open part %L1 of %L2</source>
        <extracomment>Button: a message to many people goes out in several parts. %L1 is the number of the next one, %L2 how many there are</extracomment>
        <translation>Відкрити частину %L1 з %L2</translation>
    </message>
    <message>
        <source>Open in your &amp;mail program again</source>
        <translation>Відкрити знову в по&amp;штовій програмі</translation>
    </message>
    <message>
        <source>A message to your contacts, ready to change as you like. It goes out from your own mail program. The recipients stand in “Bcc”, so that they do not see each other&apos;s addresses.</source>
        <translation>Лист до ваших знайомих, який можна змінити як завгодно. Він іде з вашої власної поштової програми. Одержувачі стоять у полі «Прихована копія» (Bcc), щоб не бачити адрес одне одного.</translation>
    </message>
</context>
<context>
    <name>undelivered::DeleteDialog</name>
    <message numerus="yes">
        <source>&amp;Delete %n for good</source>
        <translation>
            <numerusform>&amp;Видалити %Ln назавжди</numerusform>
            <numerusform>&amp;Видалити %Ln назавжди</numerusform>
            <numerusform>&amp;Видалити %Ln назавжди</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Видалити назавжди</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be gone for good.</source>
        <translation>
            <numerusform>%Ln лист зникне назавжди.</numerusform>
            <numerusform>%Ln листи зникнуть назавжди.</numerusform>
            <numerusform>%Ln листів зникнуть назавжди.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can bring them back, not even your mail provider. To be sure that you mean it, type how many there are.</source>
        <translation>Повернути їх не зможе ніхто, навіть ваш постачальник пошти. Щоб було певно, що ви цього хочете, введіть, скільки їх.</translation>
    </message>
    <message>
        <source>Type %1 here:</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Введіть тут %1:</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Залишити їх</translation>
    </message>
</context>
<context>
    <name>undelivered::Desktop</name>
    <message>
        <source>Undelivered</source>
        <translation>Undelivered</translation>
    </message>
    <message>
        <source>&amp;Open Undelivered</source>
        <translation>&amp;Відкрити Undelivered</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Перевірити зараз</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
</context>
<context>
    <name>undelivered::Disclosure</name>
    <message>
        <source>open</source>
        <translation>відкрито</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрито</translation>
    </message>
</context>
<context>
    <name>undelivered::DomainPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Looking the records up</source>
        <translation>Перевірка записів</translation>
    </message>
    <message>
        <source>Can anybody send as you?</source>
        <translation>Чи може хтось надсилати від вашого імені?</translation>
    </message>
    <message>
        <source>Whoever runs a mail domain can publish which servers may send for it, and what others shall do with the rest. This looks up what stands there for %1, and says what is missing.</source>
        <extracomment>%1 is an account, mostly an e-mail address</extracomment>
        <translation>Той, хто опікується поштовим доменом, може оприлюднити, які сервери можуть для нього надсилати і що іншим робити з рештою. Тут видно, що оприлюднено для %1 і чого бракує.</translation>
    </message>
    <message>
        <source>Add your mailbox first: then its domain can be looked up.</source>
        <translation>Спершу додайте свою скриньку: тоді можна буде перевірити її домен.</translation>
    </message>
    <message>
        <source>For that, your computer&apos;s name server is asked about your mail domain, and learns nothing but its name. This also switches on look-ups for telling forged mail; you can switch them off again in the settings.</source>
        <translation>Для цього в сервера назв вашого комп’ютера запитують про ваш поштовий домен, і він дізнається лише його назву. Це вмикає й перевірку доменів, що допомагає розпізнати підроблену пошту; її можна знову вимкнути в налаштуваннях.</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>Пе&amp;ревірити</translation>
    </message>
    <message>
        <source>&amp;Allow it and look it up</source>
        <translation>Дозволити &amp;й перевірити</translation>
    </message>
    <message>
        <source>&amp;Look it up again</source>
        <translation>Пе&amp;ревірити знову</translation>
    </message>
    <message>
        <source>Needs mending</source>
        <extracomment>Read out for the picture before a finding</extracomment>
        <translation>Слід виправити</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Гаразд</translation>
    </message>
</context>
<context>
    <name>undelivered::Door</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Read out for a button on the overview: %1 a number, %2 the name of a list (&quot;Forged&quot;)</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>undelivered::ErrorBar</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Спробуват&amp;и знову</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Технічні подробиці</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрити це повідомлення</translation>
    </message>
</context>
<context>
    <name>undelivered::EvidenceView</name>
    <message>
        <source>You said so yourself.</source>
        <translation>Так відповіли ви самі.</translation>
    </message>
    <message>
        <source>What is known</source>
        <extracomment>Heading over facts about a notice whose sender is not clear</extracomment>
        <translation>Що відомо</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Що свідчить за це</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Що свідчить проти цього</translation>
    </message>
    <message>
        <source>Speaks for: %1</source>
        <extracomment>Read out for the picture before a piece of evidence; %1 is a verdict (&quot;Forged&quot;)</extracomment>
        <translation>Свідчить за: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Small print below a piece of evidence: %1 how much it weighs (&quot;Strong sign&quot;), %2 the technical fact</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>undelivered::ExplainPage</name>
    <message>
        <source>What does this message mean?</source>
        <translation>Що означає цей лист?</translation>
    </message>
    <message>
        <source>Paste the text of a notice here, as much of it as you have, or drop a saved message (.eml) on the window. It stays on this computer.</source>
        <translation>Вставте сюди текст сповіщення, скільки маєте, або перетягніть збережений лист (.eml) на вікно. Він залишається на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Op&amp;en a message…</source>
        <translation>Відкрити &amp;лист…</translation>
    </message>
    <message>
        <source>Em&amp;pty</source>
        <translation>&amp;Очистити</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Текст сповіщення</translation>
    </message>
    <message>
        <source>Your message could not be delivered to…</source>
        <translation>Ваш лист не вдалося доставити до…</translation>
    </message>
    <message>
        <source>The explanation will stand here.</source>
        <translation>Тут буде пояснення.</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>З файлу %1</translation>
    </message>
</context>
<context>
    <name>undelivered::ExplainPresenter</name>
    <message>
        <source>Open a message</source>
        <translation>Відкрити лист</translation>
    </message>
    <message>
        <source>Saved messages (*.eml *.msg *.txt)</source>
        <translation>Збережені листи (*.eml *.msg *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>The explanation will stand here.</source>
        <translation>Тут буде пояснення.</translation>
    </message>
</context>
<context>
    <name>undelivered::FilterBar</name>
    <message>
        <source>Order of the list</source>
        <translation>Порядок списку</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>Групування списку</translation>
    </message>
    <message>
        <source>Show only one reason</source>
        <translation>Показати лише одну причину</translation>
    </message>
    <message>
        <source>Show only one verdict</source>
        <translation>Показати лише один висновок</translation>
    </message>
    <message>
        <source>Show only one domain</source>
        <translation>Показати лише один домен</translation>
    </message>
    <message>
        <source>Show only one period</source>
        <translation>Показати лише один період</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Зняти фільтри</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спершу нові</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Спершу старі</translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation>За одержувачем</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>За доменом</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>За темою</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>За причиною</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>За висновком</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Спершу великі</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Без груп</translation>
    </message>
    <message>
        <source>Grouped by wave</source>
        <extracomment>A wave is a run of notices that belong together: one case of forging or misuse</extracomment>
        <translation>За хвилею</translation>
    </message>
    <message>
        <source>Grouped by recipient</source>
        <translation>За одержувачем</translation>
    </message>
    <message>
        <source>Grouped by reason</source>
        <translation>За причиною</translation>
    </message>
    <message>
        <source>Grouped by domain</source>
        <translation>За доменом</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Усі висновки</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Увесь час</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Останні 7 днів</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Останні 30 днів</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Цей рік</translation>
    </message>
    <message>
        <source>Search address, subject, server</source>
        <translation>Пошук адреси, теми, сервера</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Пошук у цьому списку</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Усі причини</translation>
    </message>
    <message>
        <source>Any domain</source>
        <translation>Усі домени</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An entry of a list: %1 a domain (&quot;example.org&quot;), %2 how many notices are about it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fi&amp;lters (%1)</source>
        <extracomment>Button: opens and closes the filters; %1 is how many are set</extracomment>
        <translation>Ф&amp;ільтри (%1)</translation>
    </message>
    <message>
        <source>Fi&amp;lters</source>
        <translation>Ф&amp;ільтри</translation>
    </message>
</context>
<context>
    <name>undelivered::FinderPanel</name>
    <message>
        <source>S&amp;kip this step</source>
        <translation>Пропустити цей &amp;крок</translation>
    </message>
    <message>
        <source>Not right? Look further</source>
        <extracomment>Button beside a mail server that was found</extracomment>
        <translation>Не той? Шукати далі</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Two parts of one line: %1 is the name of a mail provider, %2 a sentence about its server
----------
One step of a numbered list: %1 is the number, %2 the sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 takes no passwords from mail programs, only a sign-in through the browser. For that, whoever made this copy of Undelivered has to register it there, and this copy is not registered.</source>
        <extracomment>%1 is the name of a mail provider, such as Outlook.com</extracomment>
        <translation>%1 не приймає паролів від поштових програм, лише вхід через браузер. Для цього той, хто зробив цей примірник Undelivered, має його там зареєструвати, а цей примірник не зареєстровано.</translation>
    </message>
    <message>
        <source>If you have a client ID, enter it. Else save the notices as files in your mail program and open their folder here: Undelivered explains them just the same.</source>
        <translation>Якщо маєте ідентифікатор клієнта, вкажіть його. Інакше збережіть сповіщення як файли в поштовій програмі й відкрийте тут їхню теку: Undelivered пояснить їх так само.</translation>
    </message>
    <message>
        <source>Or sign in through your browser: then %1 asks for your usual password there.</source>
        <extracomment>%1 is the name of a mail provider, such as Gmail</extracomment>
        <translation>Або увійдіть через браузер: тоді %1 запитає там ваш звичайний пароль.</translation>
    </message>
    <message>
        <source>Open the help page of %1</source>
        <extracomment>Button; %1 is the name of a mail provider</extracomment>
        <translation>Відкрити сторінку довідки %1</translation>
    </message>
    <message>
        <source>I know th&amp;at company</source>
        <translation>Я знаю цю ко&amp;мпанію</translation>
    </message>
    <message>
        <source>Enter a &amp;client ID…</source>
        <translation>Вказати ідентифікатор клієн&amp;та…</translation>
    </message>
    <message>
        <source>How to sign in at %1</source>
        <extracomment>%1 is the name of a mail provider</extracomment>
        <translation>Як увійти до %1</translation>
    </message>
</context>
<context>
    <name>undelivered::FoldersDialog</name>
    <message>
        <source>Holds no messages, only other folders</source>
        <translation>Не містить листів, лише інші теки</translation>
    </message>
    <message>
        <source>Looked through, as you said</source>
        <translation>Переглядається, як ви сказали</translation>
    </message>
    <message>
        <source>Left out, as you said</source>
        <translation>Пропускається, як ви сказали</translation>
    </message>
    <message>
        <source>Looked through: most notices come in here</source>
        <translation>Переглядається: сюди надходить більшість сповіщень</translation>
    </message>
    <message>
        <source>Looked through: notices are often taken for junk</source>
        <translation>Переглядається: сповіщення часто вважають спамом</translation>
    </message>
    <message>
        <source>Looked through last: it repeats the other folders</source>
        <translation>Переглядається останньою: вона повторює інші теки</translation>
    </message>
    <message>
        <source>Read to know what you have sent</source>
        <translation>Читається, щоб знати, що ви надсилали</translation>
    </message>
    <message>
        <source>Left out: messages that you have not sent</source>
        <translation>Пропускається: листи, яких ви не надіслали</translation>
    </message>
    <message>
        <source>Left out: messages that were thrown away</source>
        <translation>Пропускається: листи, які викинуто</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Переглядається</translation>
    </message>
    <message>
        <source>The folders of this account are known as soon as it has been checked.</source>
        <translation>Теки цього облікового запису стануть відомі, щойно його буде перевірено.</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <extracomment>Button: takes back what the person chose</extracomment>
        <translation>Як &amp;запропоновано</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Теки</translation>
    </message>
    <message>
        <source>Where to look for notices in %1</source>
        <extracomment>%1 is the name of a mail account</extracomment>
        <translation>Де шукати сповіщення в %1</translation>
    </message>
    <message>
        <source>A change counts from the next check. What was found before stays known.</source>
        <translation>Зміна діє з наступної перевірки. Знайдене раніше лишається відомим.</translation>
    </message>
</context>
<context>
    <name>undelivered::Frame</name>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
</context>
<context>
    <name>undelivered::LearnPage</name>
    <message>
        <source>What is all this about?</source>
        <translation>Що все це означає?</translation>
    </message>
    <message>
        <source>Who is the mailer-daemon?</source>
        <translation>Хто такий mailer-daemon?</translation>
    </message>
    <message>
        <source>Not a person. When a mail server cannot deliver a message, it writes a notice to the address that stands on the message as the sender. Such notices come from “MAILER-DAEMON” or “postmaster”. Answering them is of no use: nobody reads the answers.</source>
        <translation>Це не людина. Коли поштовий сервер не може доставити лист, він пише сповіщення на адресу, що стоїть на листі як відправник. Такі сповіщення приходять від «MAILER-DAEMON» або «postmaster». Відповідати на них немає сенсу: відповідей ніхто не читає.</translation>
    </message>
    <message>
        <source>Why do I get notices about messages that I never wrote?</source>
        <translation>Чому мені приходять сповіщення про листи, які написано не мною?</translation>
    </message>
    <message>
        <source>Anybody can write any address on the back of an envelope, and it is the same with mail. Senders of advertising and fraud put other people&apos;s addresses on their messages. What cannot be delivered comes back to the address on it: yours. Nobody needed your password for that, and it dies down after some days.</source>
        <translation>Будь-хто може написати на звороті конверта будь-яку адресу, і так само з електронною поштою. Ті, хто розсилає рекламу й шахрайські листи, ставлять на них чужі адреси. Те, що не вдалося доставити, повертається на зазначену адресу: вашу. Ваш пароль для цього нікому не був потрібен, і за кілька днів це вщухає.</translation>
    </message>
    <message>
        <source>How can I tell whether my account was misused?</source>
        <translation>Як дізнатися, чи моїм обліковим записом зловживали?</translation>
    </message>
    <message>
        <source>If such a message was sent through your own account, somebody knows your password. Undelivered compares each notice with your Sent folder and with the way the message took, and says which of the two it is and how it knows.</source>
        <translation>Якщо такий лист надіслано через ваш власний обліковий запис, хтось знає ваш пароль. Undelivered порівнює кожне сповіщення з вашою текою надісланих і зі шляхом листа та каже, який із двох випадків перед вами і звідки це видно.</translation>
    </message>
    <message>
        <source>What are fake notices?</source>
        <translation>Що таке фальшиві сповіщення?</translation>
    </message>
    <message>
        <source>Messages that only look like a notice: “your mailbox is full, sign in here”. No mail system wrote them. They want your password. Never open a link in them; go to your provider&apos;s page by typing its address yourself.</source>
        <translation>Листи, що лише схожі на сповіщення: «ваша скринька переповнена, увійдіть тут». Їх написала не поштова система. Їм потрібен ваш пароль. Ніколи не відкривайте в них посилань; на сторінку постачальника заходьте, самі вводячи її адресу.</translation>
    </message>
    <message>
        <source>Should I send something back to annoy the forger?</source>
        <translation>Чи надіслати щось у відповідь, щоб дошкулити шахраєві?</translation>
    </message>
    <message>
        <source>No. It would reach another innocent person, whose address stands on the message, just as it happened to you.</source>
        <translation>Ні. Це влучило б у ще одну невинну людину, чия адреса стоїть на листі, так само як сталося з вами.</translation>
    </message>
    <message>
        <source>All codes in words</source>
        <translation>Значення кодів</translation>
    </message>
    <message>
        <source>A code, such as 550 or 1.1, or a word</source>
        <translation>Код, як-от 550 або 1.1, чи слово</translation>
    </message>
    <message>
        <source>Search the codes</source>
        <translation>Пошук у кодах</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коди</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a code (&quot;550&quot;) or a provider (&quot;Gmail&quot;), %2 what it means</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No code and no word like that stands in this list. It may be a provider&apos;s own.</source>
        <translation>Такого коду чи слова в цьому списку немає. Можливо, це власний код постачальника.</translation>
    </message>
    <message>
        <source>&amp;Explain it as a notice…</source>
        <translation>&amp;Пояснити як сповіщення…</translation>
    </message>
    <message>
        <source>How does forging work, and how does it show?</source>
        <translation>Як підробляють адреси і з чого це видно?</translation>
    </message>
    <message>
        <source>The sender of a message is only a line that whoever sends it writes. But the message also carries traces that cannot be chosen freely: the server that handed it over, a seal that your provider puts on what really went through it, the number your mail program gave it. A notice brings a part of the message back. Undelivered compares these traces with your own mail. What nobody can know it calls unclear.</source>
        <translation>Відправник листа — це лише рядок, який пише той, хто надсилає. Але лист має й сліди, яких не вибереш довільно: сервер, що його передав, печатку, яку ваш постачальник ставить на те, що справді пройшло через нього, номер, який дала ваша поштова програма. Сповіщення приносить частину листа назад. Undelivered порівнює ці сліди з вашою поштою. Те, чого ніхто не може знати, програма називає неясним.</translation>
    </message>
    <message>
        <source>How do I stay out of trouble?</source>
        <translation>Як уберегтися від клопоту?</translation>
    </message>
    <message>
        <source>Use a password of its own for your mail, and a second step at sign-in where your provider offers it. Open no attachment and no link that you did not expect, also from people you know. Install programs and updates only from their makers&apos; pages. A message that hurries or threatens you is the one to be slow with.</source>
        <translation>Вживайте для пошти окремий пароль і, якщо постачальник це пропонує, другий крок під час входу. Не відкривайте вкладень і посилань, яких не чекали, навіть від знайомих. Встановлюйте програми й оновлення лише зі сторінок їхніх авторів. Саме з листом, що підганяє або погрожує, не поспішайте.</translation>
    </message>
    <message>
        <source>How do I add my mailbox?</source>
        <translation>Як додати мою скриньку?</translation>
    </message>
    <message>
        <source>Type your e-mail address and password. The server is found by itself; what is asked on the way is named, and you can skip it or type the server yourself under Server settings. Many providers want an app password, a second password that only lets a program read mail; the page that makes one opens with a button. Some let you in only through their page in your browser. A server that cannot prove who it is gets no password.</source>
        <translation>Введіть свою електронну адресу й пароль. Сервер знайдеться сам; програма показує, кого вона запитує, і це можна пропустити або вписати сервер самостійно в розділі «Налаштування сервера». Багато постачальників хочуть пароль застосунку, другий пароль, який дозволяє програмі лише читати пошту; сторінку, де його створюють, відкриває кнопка. Дехто впускає лише через свою сторінку в браузері. Сервер, який не може довести, хто він, пароля не отримає.</translation>
    </message>
    <message>
        <source>What does a clean-up do?</source>
        <translation>Що робить прибирання?</translation>
    </message>
    <message>
        <source>It first shows which notices would go and which stay, and why. Then it moves exactly those to Trash and writes down what it moved, so that it can bring them back. Look at the mail listed on top: a flood of notices is sometimes raised so that you overlook one message from your bank.</source>
        <translation>Спершу воно показує, які сповіщення буде переміщено, а які залишаться і чому. Потім переміщає саме ці до Кошика й записує, що перемістило, щоб це можна було повернути. Погляньте на пошту, перелічену вгорі: потік сповіщень іноді здіймають, щоб ви проґавили один лист від банку.</translation>
    </message>
    <message>
        <source>What do I do with addresses that do not work?</source>
        <translation>Що робити з адресами, які не працюють?</translation>
    </message>
    <message>
        <source>Under Addresses you find everybody whom your own mail did not reach, with the reason and since when. Take those that do not exist any more out of your address book, and ask the others for another address. You can copy the list or save it.</source>
        <translation>У розділі «Адреси» є всі, до кого не дійшла ваша власна пошта, з причиною й датою. Адреси, яких більше немає, приберіть з адресної книги, а в решти людей попросіть іншу. Список можна скопіювати або зберегти.</translation>
    </message>
    <message>
        <source>Can anybody send as me?</source>
        <translation>Чи може хтось надсилати від мого імені?</translation>
    </message>
    <message>
        <source>Whoever runs a mail domain can publish in public records which servers may send for it, and what others shall do with the rest. Where these records are missing, anybody can use the address. You can have your domain&apos;s looked up and explained.</source>
        <translation>Той, хто опікується поштовим доменом, може оприлюднити в загальнодоступних записах, які сервери можуть для нього надсилати і що іншим робити з рештою. Де цих записів бракує, адресою може скористатися будь-хто. Тут можна перевірити записи вашого домену й отримати пояснення.</translation>
    </message>
    <message>
        <source>&amp;Check my domain…</source>
        <translation>Перевірити мій до&amp;мен…</translation>
    </message>
</context>
<context>
    <name>undelivered::MainWindow</name>
    <message>
        <source>Undelivered</source>
        <translation>Undelivered</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Прибирання</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреси</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Пояснення</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Open a folder of saved mail</source>
        <translation>Відкрити теку збереженої пошти</translation>
    </message>
    <message>
        <source>Undelivered goes on checking</source>
        <translation>Undelivered перевіряє далі</translation>
    </message>
    <message>
        <source>Its icon in the tray brings the window back, and ends the program. You can change this in the settings.</source>
        <translation>Її значок у системному лотку повертає вікно й завершує програму. Це можна змінити в налаштуваннях.</translation>
    </message>
</context>
<context>
    <name>undelivered::Navigation</name>
    <message>
        <source>Places</source>
        <translation>Місця</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read out for a place in the navigation: %1 its name (&quot;Forged&quot;), %2 how many notices are there</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>undelivered::NoticeDoor</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out for a message that did not arrive: %1 recipient and subject, %2 why</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>undelivered::NoticeModel</name>
    <message>
        <source>%1: %2. %3. %4.</source>
        <extracomment>Read out for one row of the list: %1 verdict (&quot;Forged&quot;), %2 recipient and subject, %3 reason, %4 date and time</extracomment>
        <translation>%1: %2. %3. %4.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Сповіщення</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Висновок</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Одержувач</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ваш лист</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>%1. %2, listed below.</source>
        <extracomment>Read out for a row that stands for several notices: %1 what they have in common, %2 how many (&quot;214 notices&quot;)</extracomment>
        <translation>%1. %2, перелічено нижче.</translation>
    </message>
    <message>
        <source>%1. %2, closed.</source>
        <extracomment>Read out for a row that stands for several notices: %1 what they have in common, %2 how many (&quot;214 notices&quot;)</extracomment>
        <translation>%1. %2, згорнуто.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A run of notices: %1 a verdict (&quot;Forged&quot;), %2 a day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A run of notices: %1 a verdict (&quot;Forged&quot;), %2 and %3 its first and last day</extracomment>
        <translation>%1, від %2 до %3</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln сповіщення</numerusform>
            <numerusform>%Ln сповіщення</numerusform>
            <numerusform>%Ln сповіщень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), mostly “%1”</source>
        <extracomment>%n how many notices, %1 the commonest subject of the messages they are about</extracomment>
        <translation>
            <numerusform>%Ln сповіщення, здебільшого «%1»</numerusform>
            <numerusform>%Ln сповіщення, здебільшого «%1»</numerusform>
            <numerusform>%Ln сповіщень, здебільшого «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::NoticePane</name>
    <message>
        <source>Mo&amp;ve to Trash…</source>
        <translation>Пере&amp;містити до Кошика…</translation>
    </message>
    <message>
        <source>Show what to do</source>
        <translation>Показати, що робити</translation>
    </message>
    <message>
        <source>I &amp;did send this</source>
        <translation>Це мі&amp;й лист</translation>
    </message>
    <message>
        <source>&amp;Not mine</source>
        <translation>Це &amp;не моє</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>Скасувати мою відповідь</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Звідки ми це знаємо?</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>The notice as it came</source>
        <translation>Сповіщення в оригіналі</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>Choose a notice to read it.</source>
        <translation>Виберіть сповіщення, щоб прочитати його.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад до списку</translation>
    </message>
    <message>
        <source>You said so yourself.</source>
        <translation>Так відповіли ви самі.</translation>
    </message>
    <message>
        <source>Without your mailbox nobody can tell who sent the message.</source>
        <translation>Без вашої скриньки ніхто не скаже, хто надіслав лист.</translation>
    </message>
    <message>
        <source>There is nothing to answer and nothing to repair. You can move the notice to Trash.</source>
        <translation>Відповідати й лагодити тут нічого. Сповіщення можна перемістити до Кошика.</translation>
    </message>
    <message>
        <source>Do not open links or attachments in it, and do not sign in anywhere because of it. Delete it.</source>
        <translation>Не відкривайте в ньому посилань і вкладень і ніде через нього не входьте. Видаліть його.</translation>
    </message>
    <message>
        <source>If you have typed your password on such a page, change the password now.</source>
        <translation>Якщо ви ввели свій пароль на такій сторінці, змініть його зараз.</translation>
    </message>
    <message>
        <source>Secure your account now: the steps are on the overview. Keep this notice until they are done.</source>
        <translation>Захистіть свій обліковий запис зараз: кроки є в огляді. Збережіть це сповіщення, доки їх не виконано.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Що робити</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Number in a list of steps; %1 is the number</extracomment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more recipient(s).</source>
        <translation>
            <numerusform>Ще %Ln одержувач.</numerusform>
            <numerusform>Ще %Ln одержувачі.</numerusform>
            <numerusform>Ще %Ln одержувачів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this address</source>
        <translation>Копіювати цю адресу</translation>
    </message>
    <message>
        <source>Copy the facts for them</source>
        <translation>Копіювати відомості для них</translation>
    </message>
    <message>
        <source>The way it took</source>
        <translation>Пройдений шлях</translation>
    </message>
    <message>
        <source>What would decide it</source>
        <translation>Що допомогло б це з’ясувати</translation>
    </message>
    <message>
        <source>Save or &amp;print…</source>
        <translation>Зберегти &amp;або надрукувати…</translation>
    </message>
</context>
<context>
    <name>undelivered::NoticesPage</name>
    <message>
        <source>Move to Trash…</source>
        <translation>Перемістити до Кошика…</translation>
    </message>
    <message>
        <source>I did send this</source>
        <translation>Це мій лист</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Це не моє</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Сповіщення</translation>
    </message>
    <message>
        <source>Nothing in this list fits the search and the filters.</source>
        <translation>У цьому списку ніщо не відповідає пошуку й фільтрам.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln сповіщення</numerusform>
            <numerusform>%Ln сповіщення</numerusform>
            <numerusform>%Ln сповіщень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) selected</source>
        <translation>
            <numerusform>Вибрано %Ln сповіщення</numerusform>
            <numerusform>Вибрано %Ln сповіщення</numerusform>
            <numerusform>Вибрано %Ln сповіщень</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a notice to read it.</source>
        <translation>Виберіть сповіщення, щоб прочитати його.</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;Копіювати адресу</translation>
    </message>
    <message>
        <source>&amp;Select all like this</source>
        <translation>Ви&amp;брати всі подібні</translation>
    </message>
    <message>
        <source>I &amp;did send this</source>
        <translation>Це мі&amp;й лист</translation>
    </message>
    <message>
        <source>&amp;Not mine</source>
        <translation>Це &amp;не моє</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Trash…</source>
        <translation>Пере&amp;містити до Кошика…</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>Скасувати мою відповідь</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Скасувати</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n notice(s)</source>
        <translation>
            <numerusform>%1 з %Ln сповіщення</numerusform>
            <numerusform>%1 з %Ln сповіщень</numerusform>
            <numerusform>%1 з %Ln сповіщень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your answer about %n notice(s) is taken back.</source>
        <translation>
            <numerusform>Вашу відповідь про %Ln сповіщення скасовано.</numerusform>
            <numerusform>Вашу відповідь про %Ln сповіщення скасовано.</numerusform>
            <numerusform>Вашу відповідь про %Ln сповіщень скасовано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n notice(s) about mail of yours.</source>
        <translation>
            <numerusform>Записано: %Ln сповіщення про вашу пошту.</numerusform>
            <numerusform>Записано: %Ln сповіщення про вашу пошту.</numerusform>
            <numerusform>Записано: %Ln сповіщень про вашу пошту.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n notice(s) about mail that is not yours.</source>
        <translation>
            <numerusform>Записано: %Ln сповіщення про чужу пошту.</numerusform>
            <numerusform>Записано: %Ln сповіщення про чужу пошту.</numerusform>
            <numerusform>Записано: %Ln сповіщень про чужу пошту.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take my answer back</source>
        <translation>Скасувати мою &amp;відповідь</translation>
    </message>
    <message>
        <source>Of the same &amp;wave</source>
        <translation>Тієї самої &amp;хвилі</translation>
    </message>
    <message>
        <source>With the same &amp;reason and verdict</source>
        <translation>З тією самою &amp;причиною й висновком</translation>
    </message>
    <message>
        <source>With the same &amp;subject</source>
        <translation>З тією самою &amp;темою</translation>
    </message>
</context>
<context>
    <name>undelivered::OverviewPage</name>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Перевірити зараз</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показати їх</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Що робити</translation>
    </message>
    <message>
        <source>Looking through your mailbox. The first notices come up in a moment.</source>
        <translation>Триває перегляд вашої скриньки. Перші сповіщення з’являться за мить.</translation>
    </message>
    <message>
        <source>This mailbox has not been looked through yet.</source>
        <translation>Цю скриньку ще не переглядали.</translation>
    </message>
    <message>
        <source>%1, being checked now</source>
        <extracomment>%1 is the name of a mail account; the program is looking through it</extracomment>
        <translation>%1, триває перевірка</translation>
    </message>
    <message>
        <source>%1, checked %2</source>
        <extracomment>%1 is the name of a mail account, %2 a day and time</extracomment>
        <translation>%1, перевірено: %2</translation>
    </message>
    <message>
        <source>When a message of yours comes back, or somebody misuses your address, you will see it here: what happened, how we know, and what to do.</source>
        <translation>Коли ваш лист повернеться або хтось зловживатиме вашою адресою, ви побачите це тут: що сталося, звідки ми це знаємо і що робити.</translation>
    </message>
    <message>
        <source>Notices per day</source>
        <translation>Сповіщення за днями</translation>
    </message>
    <message>
        <source>Notices per week</source>
        <translation>Сповіщення за тижнями</translation>
    </message>
    <message>
        <source>Notices per month</source>
        <translation>Сповіщення за місяцями</translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n forged notice(s)…</source>
        <translation>
            <numerusform>Прибрати %Ln підроблене сповіщення…</numerusform>
            <numerusform>Прибрати %Ln підроблені сповіщення…</numerusform>
            <numerusform>Прибрати %Ln підроблених сповіщень…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n fake notice(s)…</source>
        <translation>
            <numerusform>Прибрати %Ln фальшиве сповіщення…</numerusform>
            <numerusform>Прибрати %Ln фальшиві сповіщення…</numerusform>
            <numerusform>Прибрати %Ln фальшивих сповіщень…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what did not arrive</source>
        <translation>Показати, що не дійшло</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Переглянути їх</translation>
    </message>
    <message>
        <source>Your mailbox cannot be reached just now, and nothing is known of it yet.</source>
        <translation>Ваша скринька зараз недоступна, і про неї ще нічого не відомо.</translation>
    </message>
    <message>
        <source>Your mailbox could not be looked through.</source>
        <translation>Вашу скриньку не вдалося переглянути.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the name of a mail account, %2 what is being done there (&quot;Reading notices in INBOX: 120 of 214&quot;)</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, could not be checked just now. This is what was known on %2.</source>
        <extracomment>%1 is the name of a mail account, %2 a day and time</extracomment>
        <translation>%1, зараз не вдалося перевірити. Ось що було відомо: %2.</translation>
    </message>
    <message>
        <source>%1, could not be checked just now. This is what was known before.</source>
        <extracomment>%1 is the name of a mail account</extracomment>
        <translation>%1, зараз не вдалося перевірити. Ось що було відомо раніше.</translation>
    </message>
</context>
<context>
    <name>undelivered::OverviewPresenter</name>
    <message>
        <source>This is about %1.</source>
        <extracomment>%1 is the name of a mail account, or a list of them: those that the sentence above speaks of</extracomment>
        <translation>Ідеться про %1.</translation>
    </message>
</context>
<context>
    <name>undelivered::ProgressStrip</name>
    <message>
        <source>Running work</source>
        <translation>Поточна робота</translation>
    </message>
    <message>
        <source>All work (%1)</source>
        <extracomment>Button: opens the list of everything that is going on; %1 is how many there are</extracomment>
        <translation>Уся робота (%1)</translation>
    </message>
</context>
<context>
    <name>undelivered::RawNotice</name>
    <message>
        <source>Previous place</source>
        <translation>Попереднє місце</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Наступне місце</translation>
    </message>
    <message>
        <source>Search in the notice</source>
        <translation>Пошук у сповіщенні</translation>
    </message>
    <message>
        <source>The notice as it came</source>
        <translation>Сповіщення в оригіналі</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the places that were found is shown: %1 of %2</extracomment>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>undelivered::ReportDialog</name>
    <message>
        <source>&amp;Leave out names and mailbox names of other people</source>
        <translation>&amp;Пропустити імена й назви скриньок інших людей</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Зберегти як &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>Зберегти &amp;як вебсторінку…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Надрукувати…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>For whoever can help you: your provider, or the one on the other side. It holds what is known of this, and nothing else from your mailbox.</source>
        <translation>Для тих, хто може вам допомогти: для вашого постачальника або того, що на іншому боці. Тут є те, що про це відомо, і більше нічого з вашої скриньки.</translation>
    </message>
</context>
<context>
    <name>undelivered::ReportPresenter</name>
    <message>
        <source>delivery notice</source>
        <extracomment>Proposed name of a file, without its ending</extracomment>
        <translation>сповіщення про доставку</translation>
    </message>
    <message>
        <source>mailbox report</source>
        <extracomment>Proposed name of a file, without its ending</extracomment>
        <translation>звіт про скриньку</translation>
    </message>
</context>
<context>
    <name>undelivered::RouteView</name>
    <message>
        <source>The first stations are as the message itself tells them. A forger can invent those.</source>
        <translation>Перші станції такі, як про них розповідає сам лист. Шахрай може їх вигадати.</translation>
    </message>
</context>
<context>
    <name>undelivered::ServerForm</name>
    <message>
        <source>imap.example.org</source>
        <extracomment>An example of a mail server&apos;s name</extracomment>
        <translation>imap.example.org</translation>
    </message>
    <message>
        <source>Encrypted from the start (TLS)</source>
        <translation>Шифрування від початку (TLS)</translation>
    </message>
    <message>
        <source>Switched to encrypted (STARTTLS)</source>
        <translation>Перехід на шифрування (STARTTLS)</translation>
    </message>
    <message>
        <source>if it is not the address</source>
        <translation>якщо це не адреса</translation>
    </message>
    <message>
        <source>IMAP ser&amp;ver</source>
        <extracomment>Label of a field for the name of a mail server</extracomment>
        <translation>Сервер &amp;IMAP</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Порт</translation>
    </message>
    <message>
        <source>Se&amp;curity</source>
        <extracomment>Label of a choice: how the connection is encrypted</extracomment>
        <translation>&amp;Безпека</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Користувач</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Browser, at %1</source>
        <extracomment>A way to sign in; %1 is a provider&apos;s name, such as Google</extracomment>
        <translation>Браузер, у %1</translation>
    </message>
    <message>
        <source>Sign in b&amp;y</source>
        <extracomment>Label of a choice: password, or through the browser</extracomment>
        <translation>&amp;Вхід через</translation>
    </message>
</context>
<context>
    <name>undelivered::SettingsPage</name>
    <message>
        <source>&amp;Add an account…</source>
        <translation>Додати &amp;обліковий запис…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Вилучити…</translation>
    </message>
    <message>
        <source>Look up &amp;domain records to tell forged mail more surely</source>
        <translation>Перевіряти домени, &amp;щоб певніше впізнавати підробки</translation>
    </message>
    <message>
        <source>About &amp;Undelivered</source>
        <translation>Про &amp;Undelivered</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Що залишає цей комп’ютер</translation>
    </message>
    <message>
        <source>Undelivered talks to your own mail server, and to nobody else unless you allow it below. It reads your mail there and, when you say so, moves notices to Trash. No pictures or links in messages are ever loaded, nothing about you is reported to anybody.</source>
        <translation>Undelivered розмовляє лише з вашим поштовим сервером і більше ні з ким, якщо ви не дозволите цього нижче. Там програма читає вашу пошту й, коли ви скажете, переміщає сповіщення до Кошика. Зображення й посилання з листів ніколи не завантажуються, і нічого про вас нікому не повідомляється.</translation>
    </message>
    <message>
        <source>When this is on, the public records of the domains that stand in a notice are asked for, as your mail program does for every message it sends. Whoever runs your network can see which domains are asked for. Your mail itself is never sent.</source>
        <translation>Тоді запитуються загальнодоступні записи доменів, названих у сповіщенні, як це робить ваша поштова програма з кожним надісланим листом. Той, хто опікується вашою мережею, може бачити, про які домени питають. Сама пошта ніколи не надсилається.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Вигляд і мова</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>A size of text in percent</extracomment>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлий</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темний</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>sample mailbox</source>
        <translation>зразкова скринька</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>One account: %1 its name, %2 the server or folder</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Вилучити обліковий запис</translation>
    </message>
    <message>
        <source>Remove %1 from Undelivered?</source>
        <translation>Вилучити %1 з Undelivered?</translation>
    </message>
    <message>
        <source>Undelivered forgets what it knows of this mailbox, its list of past clean-ups included. Your mail stays as it is.</source>
        <translation>Undelivered забуде все, що знає про цю скриньку, разом зі списком минулих прибирань. Ваша пошта залишиться такою, як є.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Кольори</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>&amp;Увійти знову…</translation>
    </message>
    <message>
        <source>Tell me when a message of mine did not arri&amp;ve</source>
        <translation>Повідомляти, коли мій &amp;лист не дійшов</translation>
    </message>
    <message>
        <source>&amp;Keep checking when I close the window</source>
        <translation>Перев&amp;іряти далі, коли закрито вікно</translation>
    </message>
    <message>
        <source>Your desktop has no place for the icon by which the window would come back, so this cannot be switched on.</source>
        <translation>На вашому робочому столі немає місця для значка, через який вікно повернулося б, тому це не можна ввімкнути.</translation>
    </message>
    <message>
        <source>Check m&amp;y domain…</source>
        <translation>&amp;Перевірити мій домен…</translation>
    </message>
    <message>
        <source>What a clean-up does</source>
        <translation>Що робить прибирання</translation>
    </message>
    <message>
        <source>A clean-up moves notices to the Trash folder of the mailbox, where your mail program finds them. Your provider empties Trash by its own rules, often after some weeks. Until then a clean-up can be undone, also on another day. Only what you delete for good cannot be brought back.</source>
        <translation>Прибирання переміщає сповіщення до Кошика скриньки, де їх знайде ваша поштова програма. Постачальник спорожняє Кошик за власними правилами, часто за кілька тижнів. Доти прибирання можна скасувати, також іншого дня. Лише те, що ви видалите назавжди, повернути не можна.</translation>
    </message>
    <message>
        <source>Checks and notifications</source>
        <translation>Перевірки й повідомлення</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <extracomment>How often the mailboxes are looked at by themselves</extracomment>
        <translation>Лише на моє прохання</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>Раз на %Ln хвилину</numerusform>
            <numerusform>Раз на %Ln хвилини</numerusform>
            <numerusform>Раз на %Ln хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for &amp;new notices</source>
        <extracomment>Label of a choice: &quot;every 15 minutes&quot;</extracomment>
        <translation>Шукати &amp;нові сповіщення</translation>
    </message>
    <message>
        <source>One short message for each of your own that came back, and only one for a whole storm of forged mail.</source>
        <translation>Одне коротке повідомлення про кожен ваш лист, що повернувся, і лише одне про цілий потік підробленої пошти.</translation>
    </message>
    <message>
        <source>When you add an account, the mail domain is asked where its server is. When this is on, a public directory is asked as well, and learns the domain, never your address.</source>
        <translation>Коли ви додаєте обліковий запис, поштовий домен питають, де його сервер. Із цим питають і загальний каталог; він дізнається домен, але ніколи не вашу адресу.</translation>
    </message>
    <message>
        <source>Signing in through the browser</source>
        <translation>Вхід через браузер</translation>
    </message>
    <message>
        <source>Some providers let a program in only if it is registered with them. Anyone can register it there, you too, free of charge. What you get is a client ID, which goes here.</source>
        <translation>Деякі постачальники впускають програму, лише якщо її в них зареєстровано. Хто її зареєструє, зокрема ви самі, безкоштовно, отримає ідентифікатор клієнта, який вписують тут.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>T&amp;ext size</source>
        <translation>&amp;Розмір тексту</translation>
    </message>
    <message>
        <source>Client ID at %1</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>Ідентифікатор клієнта в %1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>вбудований</translation>
    </message>
    <message>
        <source>none: not possible yet</source>
        <translation>немає: поки неможливо</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>Button: opens the page where a program is registered</extracomment>
        <translation>Зареєструвати</translation>
    </message>
    <message>
        <source>Register at %1</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>Зареєструвати в %1</translation>
    </message>
    <message>
        <source>Also ask &amp;Thunderbird&apos;s public directory</source>
        <translation>Питати й загальний каталог &amp;Thunderbird</translation>
    </message>
    <message>
        <source>F&amp;olders…</source>
        <translation>&amp;Теки…</translation>
    </message>
</context>
<context>
    <name>undelivered::SignInPresenter</name>
    <message>
        <source>The mail server of %1 could not be found. Its name stands in your provider&apos;s help pages, often as “IMAP server” or “incoming mail”.</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>Поштовий сервер %1 не вдалося знайти. Його назва є на сторінках довідки постачальника, часто як «сервер IMAP» або «вхідна пошта».</translation>
    </message>
</context>
<context>
    <name>undelivered::SweepHistory</name>
    <message numerus="yes">
        <source>%n message(s) deleted for good</source>
        <translation>
            <numerusform>%Ln лист видалено назавжди</numerusform>
            <numerusform>%Ln листи видалено назавжди</numerusform>
            <numerusform>%Ln листів видалено назавжди</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) moved to %1</source>
        <extracomment>A clean-up of the past: %n how many messages, %1 the name of a mail folder</extracomment>
        <translation>
            <numerusform>%Ln лист переміщено до теки %1</numerusform>
            <numerusform>%Ln листи переміщено до теки %1</numerusform>
            <numerusform>%Ln листів переміщено до теки %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>Ще триває</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Повернуто</translation>
    </message>
    <message>
        <source>Cut off; it is settled with the next check</source>
        <translation>Обірвалося; наступна перевірка це владнає</translation>
    </message>
    <message>
        <source>Cannot be brought back</source>
        <translation>Повернути неможливо</translation>
    </message>
    <message>
        <source>Deleted for good later</source>
        <translation>Згодом видалено назавжди</translation>
    </message>
    <message>
        <source>%1 of %2 lie in Trash</source>
        <extracomment>%1 of %2 messages that a clean-up moved</extracomment>
        <translation>%1 з %2 у Кошику</translation>
    </message>
    <message>
        <source>In Trash</source>
        <translation>У Кошику</translation>
    </message>
    <message>
        <source>Earlier clean-ups</source>
        <translation>Попередні прибирання</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One clean-up of the past: %1 day and time, %2 what was done (&quot;21 messages moved to Trash&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>Повернути: %1</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Видалити назавжди…</translation>
    </message>
    <message>
        <source>Delete for good: %1</source>
        <translation>Видалити назавжди: %1</translation>
    </message>
</context>
<context>
    <name>undelivered::SweepPreview</name>
    <message>
        <source>A code to sign in</source>
        <extracomment>What a message about the security of an account is about, in two or three words</extracomment>
        <translation>Код для входу</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>A sign-in</source>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>A payment</source>
        <translation>Платіж</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>An account&apos;s safety</source>
        <translation>Безпека облікового запису</translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>Перемістити до &amp;Кошика</translation>
    </message>
    <message>
        <source>Delete fo&amp;r good</source>
        <translation>Видалити назав&amp;жди</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Лишити все як є</translation>
    </message>
    <message>
        <source>This mail server cannot delete single messages for good.</source>
        <translation>Цей поштовий сервер не може видаляти окремі листи назавжди.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Про що</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Mail about security of the same days</source>
        <translation>Пошта про безпеку за ті самі дні</translation>
    </message>
    <message>
        <source>Please look at these first</source>
        <translation>Спершу гляньте, будь ласка, на ці</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Що буде прибрано, а що залишиться</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Що буде прибрано</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Що залишиться</translation>
    </message>
    <message>
        <source>Forged (%1)</source>
        <extracomment>A box to tick: %1 how many forged notices there are</extracomment>
        <translation>Підроблене (%1)</translation>
    </message>
    <message>
        <source>Fake (%1)</source>
        <extracomment>A box to tick: %1 how many fake notices there are</extracomment>
        <translation>Обман (%1)</translation>
    </message>
    <message>
        <source>What stays, and why, stands below.</source>
        <translation>Що залишиться й чому, сказано нижче.</translation>
    </message>
    <message>
        <source>Together %1. They are deleted from the server and cannot be brought back. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;)</extracomment>
        <translation>Разом %1. Їх буде видалено із сервера, і повернути їх неможливо. Усе інше залишається на місці.</translation>
    </message>
    <message>
        <source>Together %1. They move to your mailbox&apos;s own Trash, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;)</extracomment>
        <translation>Разом %1. Вони підуть до Кошика вашої скриньки, і звідси їх можна повернути. Усе інше залишається на місці.</translation>
    </message>
    <message>
        <source>Together %1. They move to the folder %2, which is made for them, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;), %2 the name of a mail folder</extracomment>
        <translation>Разом %1. Вони підуть до теки %2, яку для них буде створено, і звідси їх можна повернути. Усе інше залишається на місці.</translation>
    </message>
    <message>
        <source>Together %1. They move to the folder %2, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;), %2 the name of a mail folder</extracomment>
        <translation>Разом %1. Вони підуть до теки %2, і звідси їх можна повернути. Усе інше залишається на місці.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are neither forged nor fake. They go only because you chose them by hand.</source>
        <translation>
            <numerusform>%Ln з них ні підроблене, ні обман. Його буде прибрано лише тому, що ви вибрали його вручну.</numerusform>
            <numerusform>%Ln з них ні підроблені, ні обман. Їх буде прибрано лише тому, що ви вибрали їх вручну.</numerusform>
            <numerusform>%Ln з них ні підроблені, ні обман. Їх буде прибрано лише тому, що ви вибрали їх вручну.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will go (%1)</source>
        <extracomment>A tab: %1 how many messages go</extracomment>
        <translation>Прибрати (%1)</translation>
    </message>
    <message>
        <source>Will stay (%1)</source>
        <extracomment>A tab: %1 how many messages stay</extracomment>
        <translation>Залишити (%1)</translation>
    </message>
    <message>
        <source>There is nothing to clean up.</source>
        <translation>Прибирати нічого.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) would be deleted for good.</source>
        <translation>
            <numerusform>%Ln сповіщення було б видалено назавжди.</numerusform>
            <numerusform>%Ln сповіщення було б видалено назавжди.</numerusform>
            <numerusform>%Ln сповіщень було б видалено назавжди.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) would go to Trash.</source>
        <translation>
            <numerusform>До Кошика пішло б %Ln сповіщення.</numerusform>
            <numerusform>До Кошика пішли б %Ln сповіщення.</numerusform>
            <numerusform>До Кошика пішло б %Ln сповіщень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n for good…</source>
        <extracomment>The button that does it; %n is a number</extracomment>
        <translation>
            <numerusform>&amp;Видалити %Ln назавжди…</numerusform>
            <numerusform>&amp;Видалити %Ln назавжди…</numerusform>
            <numerusform>&amp;Видалити %Ln назавжди…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mo&amp;ve %n to Trash</source>
        <translation>
            <numerusform>Пере&amp;містити %Ln до Кошика</numerusform>
            <numerusform>Пере&amp;містити %Ln до Кошика</numerusform>
            <numerusform>Пере&amp;містити %Ln до Кошика</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the same days seem to be about the security of an account. A flood of notices is sometimes meant to bury such a message. They stay in any case.</source>
        <translation>
            <numerusform>%Ln лист за ті самі дні, здається, стосується безпеки облікового запису. Потік сповіщень іноді має на меті сховати такий лист. Він залишається в кожному разі.</numerusform>
            <numerusform>%Ln листи за ті самі дні, здається, стосуються безпеки облікового запису. Потік сповіщень іноді має на меті сховати такий лист. Вони залишаються в кожному разі.</numerusform>
            <numerusform>%Ln листів за ті самі дні, здається, стосуються безпеки облікового запису. Потік сповіщень іноді має на меті сховати такий лист. Вони залишаються в кожному разі.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Позначити все</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Зняти всі позначки</translation>
    </message>
    <message>
        <source>Take the tick off whatever is to stay.</source>
        <translation>Зніміть позначку з усього, що має залишитися.</translation>
    </message>
    <message numerus="yes">
        <source>You have left %n notice(s) out; they stay where they are.</source>
        <translation>
            <numerusform>Ви залишили %Ln сповіщення; воно лишається на місці.</numerusform>
            <numerusform>Ви залишили %Ln сповіщення; вони лишаються на місці.</numerusform>
            <numerusform>Ви залишили %Ln сповіщень; вони лишаються на місці.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::SweepTable</name>
    <message>
        <source>About your own mail</source>
        <translation>Про вашу власну пошту</translation>
    </message>
    <message>
        <source>Proof that your account was misused</source>
        <translation>Доказ, що вашим обліковим записом зловживали</translation>
    </message>
    <message>
        <source>Not clear who sent the message</source>
        <translation>Неясно, хто надіслав лист</translation>
    </message>
    <message>
        <source>Doubtful: probably of this kind, but not certain</source>
        <translation>Сумнівне: імовірно, але не напевно цього виду</translation>
    </message>
    <message>
        <source>Ordinary mail</source>
        <translation>Звичайна пошта</translation>
    </message>
    <message>
        <source>Of another kind</source>
        <translation>Іншого виду</translation>
    </message>
    <message>
        <source>No recipient named</source>
        <translation>Одержувача не названо</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Одержувач</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Висновок</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Чому залишається</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
</context>
<context>
    <name>undelivered::TourPanel</name>
    <message>
        <source>No more hints</source>
        <translation>Більше без підказок</translation>
    </message>
    <message>
        <source>Start with the large sentence</source>
        <translation>Почніть із великого речення</translation>
    </message>
    <message>
        <source>It says what is going on in your mailbox as a whole. Below it you see how we know, and what to do.</source>
        <translation>Воно каже, що загалом діється у вашій скриньці. Нижче сказано, звідки ми це знаємо і що робити.</translation>
    </message>
    <message>
        <source>The lists are at the side</source>
        <translation>Списки збоку</translation>
    </message>
    <message>
        <source>“Needs you” holds your own messages that did not arrive. Choose a line, and it is explained beside it.</source>
        <translation>«Потребує уваги» містить ваші власні листи, що не дійшли. Виберіть рядок, і поруч буде пояснення.</translation>
    </message>
    <message>
        <source>Nothing changes by itself</source>
        <translation>Ніщо не змінюється саме</translation>
    </message>
    <message>
        <source>Undelivered only reads, until you press a button that says what it moves. F1 explains the page you are on.</source>
        <translation>Undelivered лише читає, доки ви не натиснете кнопку, яка каже, що вона переміщає. F1 пояснює сторінку, на якій ви є.</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>Button under a hint: it is understood and can go</extracomment>
        <translation>Зрозуміло</translation>
    </message>
</context>
<context>
    <name>undelivered::WelcomePage</name>
    <message>
        <source>Sho&amp;w the password</source>
        <translation>П&amp;оказати пароль</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>Запам’&amp;ятати пароль</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. The password is kept only until you close Undelivered.</source>
        <translation>На цьому комп’ютері не відповідає жодне сховище паролів. Пароль збережеться лише до закриття Undelivered.</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>Налаштування сервера</translation>
    </message>
    <message>
        <source>Sign &amp;in and look</source>
        <translation>&amp;Увійти й переглянути</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>&amp;Try it with a sample mailbox</source>
        <translation>Спробувати на &amp;зразковій скриньці</translation>
    </message>
    <message>
        <source>&amp;Open a folder of saved mail…</source>
        <translation>Від&amp;крити теку збереженої пошти…</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <extracomment>An example of an e-mail address</extracomment>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>Електронна &amp;адреса</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>Or look around first</source>
        <translation>Або спершу роззирнутися</translation>
    </message>
    <message>
        <source>The sample mailbox shows everything with invented mail. Nothing leaves this computer.</source>
        <translation>Зразкова скринька показує все на вигаданій пошті. Ніщо не залишає цей комп’ютер.</translation>
    </message>
    <message>
        <source>Saved mail (.eml files, mbox or Maildir) can be looked through as well.</source>
        <translation>Можна переглянути й збережену пошту (файли .eml, mbox або Maildir).</translation>
    </message>
    <message>
        <source>What happens to your mail</source>
        <translation>Що відбувається з вашою поштою</translation>
    </message>
    <message>
        <source>Undelivered reads your mailbox and talks to your own mail server only. It changes nothing until you press a button that says so.</source>
        <translation>Undelivered читає вашу скриньку й розмовляє лише з вашим поштовим сервером. Нічого не змінює, доки ви не натиснете кнопку, яка про це каже.</translation>
    </message>
    <message>
        <source>Your mail came back? Let us see why.</source>
        <translation>Ваша пошта повернулася? Погляньмо чому.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Додати обліковий запис</translation>
    </message>
    <message>
        <source>Sign in to the mailbox that gets the “undeliverable” messages. Undelivered finds them, tells what happened, and whether somebody misuses your address.</source>
        <translation>Увійдіть до скриньки, куди приходять листи «не доставлено». Undelivered знайде їх, скаже, що сталося, і чи хтось зловживає вашою адресою.</translation>
    </message>
    <message>
        <source>Sign in to another mailbox.</source>
        <translation>Увійдіть до іншої скриньки.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Вхід…</translation>
    </message>
    <message>
        <source>E&amp;xplain a single notice…</source>
        <translation>Поясни&amp;ти одне сповіщення…</translation>
    </message>
    <message>
        <source>Only one message came back? Paste its text and read what it means.</source>
        <translation>Повернувся лише один лист? Вставте його текст і прочитайте, що він означає.</translation>
    </message>
    <message>
        <source>Sign in through your &amp;browser</source>
        <translation>Увійти через &amp;браузер</translation>
    </message>
    <message>
        <source>Use the &amp;browser instead</source>
        <translation>Краще через &amp;браузер</translation>
    </message>
    <message>
        <source>Finding the server…</source>
        <translation>Пошук сервера…</translation>
    </message>
    <message>
        <source>Stay signe&amp;d in</source>
        <translation>&amp;Не виходити</translation>
    </message>
</context>
<context>
    <name>undelivered::WorkPresenter</name>
    <message numerus="yes">
        <source>%n notice(s) in this mailbox</source>
        <translation>
            <numerusform>%Ln сповіщення в цій скриньці</numerusform>
            <numerusform>%Ln сповіщення в цій скриньці</numerusform>
            <numerusform>%Ln сповіщень у цій скриньці</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was found so far is shown.</source>
        <translation>Зупинено. Показано те, що знайдено досі.</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <extracomment>Button beside an error</extracomment>
        <translation>&amp;Увійти знову…</translation>
    </message>
    <message>
        <source>&amp;Look at the certificate…</source>
        <extracomment>Button beside an error about a server&apos;s certificate</extracomment>
        <translation>&amp;Глянути на сертифікат…</translation>
    </message>
    <message>
        <source>No connection to %1 just now. It is tried again by itself, and nothing is lost.</source>
        <extracomment>%1 is the name of a mail account, or a list of them</extracomment>
        <translation>Зараз немає зв’язку з %1. Нова спроба відбудеться сама, і нічого не втрачено.</translation>
    </message>
    <message>
        <source>No connection to %1 just now. Nothing is lost; check again later.</source>
        <extracomment>%1 is the name of a mail account, or a list of them</extracomment>
        <translation>Зараз немає зв’язку з %1. Нічого не втрачено; перевірте ще раз пізніше.</translation>
    </message>
</context>
<context>
    <name>undelivered::WorkRow</name>
    <message>
        <source>less than a minute left</source>
        <translation>залишилося менше хвилини</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>залишилася приблизно %Ln хвилина</numerusform>
            <numerusform>залишилося приблизно %Ln хвилини</numerusform>
            <numerusform>залишилося приблизно %Ln хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>Зупинка в найближчому безпечному місці</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>Button: stop the work in the account %1</extracomment>
        <translation>Скасувати: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 what is being done and how far, %2 how long it still takes</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a mail account, %2 what is being done there</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
