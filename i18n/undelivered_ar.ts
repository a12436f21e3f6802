<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>AdviceText</name>
    <message>
        <source>Compare the address letter by letter with one you know to be right, such as a message from that person.</source>
        <extracomment>Advice about one message that did not arrive. Each pair below: a full sentence, then a short label for a button.</extracomment>
        <translation>قارن العنوان حرفًا حرفًا بعنوان تعرف أنه صحيح، كالذي في رسالة من هذا الشخص.</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>التحقق من الكتابة</translation>
    </message>
    <message>
        <source>Call the person, or reach them another way, and ask for an address that works.</source>
        <translation>اتصل بالشخص هاتفيًا أو بطريقة أخرى، واسأله عن عنوان يعمل.</translation>
    </message>
    <message>
        <source>Reach them another way</source>
        <translation>التواصل بطريقة أخرى</translation>
    </message>
    <message>
        <source>Tell the person what happened: only they, or whoever runs their mail, can change it.</source>
        <translation>أخبر الشخص بما حدث: لا يستطيع تغيير ذلك إلا هو أو من يدير بريده.</translation>
    </message>
    <message>
        <source>Tell the recipient</source>
        <translation>إخبار المستلم</translation>
    </message>
    <message>
        <source>Ask the person to have your address allowed by whoever looks after their mail.</source>
        <translation>اطلب من الشخص أن يكلّم من يدير بريده ليسمح بعنوانك.</translation>
    </message>
    <message>
        <source>Ask them to accept your mail</source>
        <translation>طلب السماح لك</translation>
    </message>
    <message>
        <source>Wait. The mail system tries again by itself; sending a second copy does not make it faster.</source>
        <translation>انتظر. نظام البريد يعيد المحاولة من تلقاء نفسه، وإرسال نسخة ثانية لا يسرّع الأمر.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Send the message again later, for example tomorrow.</source>
        <translation>أرسل الرسالة مرة أخرى لاحقًا، غدًا مثلًا.</translation>
    </message>
    <message>
        <source>Send again later</source>
        <translation>إعادة الإرسال لاحقًا</translation>
    </message>
    <message>
        <source>Make the message smaller: fewer or smaller attachments, or a link to the file instead.</source>
        <translation>صغّر الرسالة: مرفقات أقل أو أصغر، أو رابط إلى الملف بدلًا منها.</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>تصغير الرسالة</translation>
    </message>
    <message>
        <source>Send it again in plainer words, with fewer links and without that kind of attachment.</source>
        <translation>أرسلها مرة أخرى بكلام أبسط، وبروابط أقل، ودون هذا النوع من المرفقات.</translation>
    </message>
    <message>
        <source>Change the content</source>
        <translation>تغيير المحتوى</translation>
    </message>
    <message>
        <source>Let an up-to-date virus scanner check the attachment and your computer before you send anything else.</source>
        <translation>قبل إرسال أي شيء آخر، افحص المرفق وحاسوبك ببرنامج محدّث لمكافحة الفيروسات.</translation>
    </message>
    <message>
        <source>Scan for viruses</source>
        <translation>فحص الفيروسات</translation>
    </message>
    <message>
        <source>Send to fewer people at once, with some time in between.</source>
        <translation>أرسل إلى عدد أقل في كل مرة، مع فاصل من الوقت.</translation>
    </message>
    <message>
        <source>Send to fewer at once</source>
        <translation>الإرسال إلى عدد أقل</translation>
    </message>
    <message>
        <source>Ask whoever runs the domain of your address to check its SPF, DKIM and DMARC records.</source>
        <extracomment>SPF, DKIM and DMARC are names of techniques and stay as they are.</extracomment>
        <translation>اطلب ممن يدير نطاق عنوانك أن يتحقق من سجلات SPF وDKIM وDMARC فيه.</translation>
    </message>
    <message>
        <source>Have your domain checked</source>
        <translation>طلب فحص نطاقك</translation>
    </message>
    <message>
        <source>Check the settings for outgoing mail in your mail program: server, sign-in and sender address.</source>
        <translation>تحقق في برنامج بريدك من إعدادات البريد الصادر: الخادم وتسجيل الدخول وعنوان المرسل.</translation>
    </message>
    <message>
        <source>Check outgoing settings</source>
        <translation>فحص إعدادات الإرسال</translation>
    </message>
    <message>
        <source>Show this notice to your own mail provider: they can see more and can take it up with the other side.</source>
        <translation>اعرض هذا الإشعار على مزوّد بريدك: فهو يرى أكثر ويستطيع مخاطبة الطرف الآخر.</translation>
    </message>
    <message>
        <source>Ask your provider</source>
        <translation>سؤال مزوّدك</translation>
    </message>
    <message>
        <source>If you did not send that much mail yourself, scan your devices and then change the password of your mail account.</source>
        <translation>إن لم ترسل هذا القدر من البريد بنفسك فافحص أجهزتك، ثم غيّر كلمة مرور حساب بريدك.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Take the address off your lists and out of your address book.</source>
        <translation>احذف العنوان من قوائمك ومن دفتر عناوينك.</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>حذف العنوان</translation>
    </message>
    <message>
        <source>Use the new address that the notice names, and correct your address book.</source>
        <translation>استخدم العنوان الجديد الذي يذكره الإشعار، وصحّح دفتر عناوينك.</translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation>استخدام العنوان الجديد</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <translation>لا يلزمك فعل شيء.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>لا شيء مطلوب</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Only the recipient can change this.</source>
        <translation>لا يستطيع تغيير هذا إلا المستلم.</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Whoever runs the recipient&apos;s mail has to change something.</source>
        <translation>على من يدير بريد المستلم أن يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Their provider</source>
        <translation>مزوّد المستلم</translation>
    </message>
    <message>
        <source>Your own mail provider has to change something.</source>
        <translation>على مزوّد بريدك أنت أن يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Your provider</source>
        <translation>مزوّدك</translation>
    </message>
    <message>
        <source>Nobody needs to do anything at the moment.</source>
        <translation>لا يلزم أحدًا فعل شيء في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Check the spelling of the address. Did you mean %1?</source>
        <extracomment>%1 is an e-mail address that is probably what was meant.</extracomment>
        <translation>تحقق من كتابة العنوان. هل تقصد %1؟</translation>
    </message>
    <message>
        <source>Take %1 off your lists and out of your address book.</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>احذف %1 من قوائمك ومن دفتر عناوينك.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is an e-mail address that is probably what was meant.</extracomment>
        <translation>هل تقصد %1؟</translation>
    </message>
    <message>
        <source>The next step is yours.</source>
        <extracomment>Whose move it is: a full sentence, then one or two words for a table.</extracomment>
        <translation>الخطوة التالية عليك.</translation>
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
        <translation>GMX أو WEB.DE أو IONOS أو mail.com</translation>
    </message>
    <message>
        <source>Orange or La Poste</source>
        <translation>Orange أو La Poste</translation>
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
        <translation>قوائم الحظر</translation>
    </message>
    <message>
        <source>The message was accepted.</source>
        <translation>قُبلت الرسالة.</translation>
    </message>
    <message>
        <source>A temporary problem: the same message may pass later.</source>
        <translation>مشكلة مؤقتة: قد تمر الرسالة نفسها لاحقًا.</translation>
    </message>
    <message>
        <source>A permanent refusal: sending the same message again does not help.</source>
        <translation>رفض نهائي: إرسال الرسالة نفسها مرة أخرى لا يفيد.</translation>
    </message>
    <message>
        <source>A mark that this mail system uses for itself.</source>
        <translation>علامة يستخدمها نظام البريد هذا لنفسه.</translation>
    </message>
    <message>
        <source>%1 For now: it may work later.</source>
        <extracomment>%1 is a full sentence about what happened.</extracomment>
        <translation>%1 هذا في الوقت الحالي: وقد ينجح لاحقًا.</translation>
    </message>
    <message>
        <source>%1 For good: trying again does not help.</source>
        <extracomment>%1 is a full sentence about what happened.</extracomment>
        <translation>%1 هذا نهائي: المحاولة مرة أخرى لا تفيد.</translation>
    </message>
    <message>
        <source>This answer was written by one of Google&apos;s mail servers.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>كتب هذا الرد أحد خوادم بريد Google.</translation>
    </message>
    <message>
        <source>At Google, a rule made by the administrator of the recipient&apos;s organisation caused this answer.</source>
        <translation>في Google، قاعدة وضعها مسؤول النظام في مؤسسة المستلم سبّبت هذا الرد.</translation>
    </message>
    <message>
        <source>Gmail says that this person is getting too much mail just now, or that a relay&apos;s limit for the moment is used up.</source>
        <translation>يقول Gmail إن بريدًا كثيرًا يصل إلى هذا الشخص الآن، أو إن الحد الحالي لتمرير البريد قد استُنفد.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient has no storage left. The message can be delivered once they make room.</source>
        <translation>يقول Gmail إن مساحة التخزين لدى المستلم نفدت. يمكن تسليم الرسالة متى أخلى بعض المساحة.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient has no storage left and has not used the account for long. Mail is no longer kept for them.</source>
        <translation>يقول Gmail إن مساحة التخزين لدى المستلم نفدت وإنه لم يستخدم الحساب منذ زمن طويل. لم يعد البريد يُحفظ له.</translation>
    </message>
    <message>
        <source>Gmail says that it has no account of this name. Look for slips and for blanks in the address.</source>
        <translation>يقول Gmail إنه ليس لديه حساب بهذا الاسم. ابحث في العنوان عن أخطاء كتابة وعن مسافات.</translation>
    </message>
    <message>
        <source>Gmail says that it cannot find the part of the address after the @.</source>
        <translation>يقول Gmail إنه لا يجد الجزء الذي بعد @ من العنوان.</translation>
    </message>
    <message>
        <source>Gmail says that the recipient&apos;s address is not written as an address must be.</source>
        <translation>يقول Gmail إن عنوان المستلم غير مكتوب كما يجب.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s address is not written as an address must be.</source>
        <translation>يقول Gmail إن عنوان المرسل غير مكتوب كما يجب.</translation>
    </message>
    <message>
        <source>Gmail says that this account is switched off or has not been used for long.</source>
        <translation>يقول Gmail إن هذا الحساب موقوف أو لم يُستخدم منذ زمن طويل.</translation>
    </message>
    <message>
        <source>Gmail says that this person is getting more mail than it accepts at a time.</source>
        <translation>يقول Gmail إن ما يصل إلى هذا الشخص أكثر مما يقبله في المرة الواحدة.</translation>
    </message>
    <message>
        <source>Gmail says that the message, its attachments or its header lines are too big.</source>
        <translation>يقول Gmail إن الرسالة أو مرفقاتها أو أسطر ترويستها كبيرة جدًا.</translation>
    </message>
    <message>
        <source>Gmail says that the message is bigger than it accepts.</source>
        <translation>يقول Gmail إن الرسالة أكبر مما يقبله.</translation>
    </message>
    <message>
        <source>Gmail says that this account&apos;s daily limit for sending is reached; it is free again within 24 hours. If you did not send that much, somebody else may be using the account.</source>
        <translation>يقول Gmail إن هذا الحساب بلغ حد الإرسال اليومي، ويعود متاحًا خلال 24 ساعة. إن لم ترسل هذا القدر فربما يستخدم شخص آخر الحساب.</translation>
    </message>
    <message>
        <source>Google says that this user has reached the daily limit of the organisation&apos;s relay service.</source>
        <translation>تقول Google إن هذا المستخدم بلغ الحد اليومي لخدمة تمرير البريد في المؤسسة.</translation>
    </message>
    <message>
        <source>Google says that the organisation has reached the daily limit of its relay service.</source>
        <translation>تقول Google إن المؤسسة بلغت الحد اليومي لخدمة تمرير البريد.</translation>
    </message>
    <message>
        <source>Gmail says that one message had more recipients than this sender may use.</source>
        <translation>يقول Gmail إن رسالة واحدة ضمّت مستلمين أكثر مما يحق لهذا المرسل.</translation>
    </message>
    <message>
        <source>Gmail says that the message had too many recipients in one go. Send it to fewer at a time.</source>
        <translation>يقول Gmail إن الرسالة ضمّت مستلمين كثيرين دفعة واحدة. أرسلها إلى عدد أقل في كل مرة.</translation>
    </message>
    <message>
        <source>Gmail says that the message has been passed on more than 50 times: it was going round in a circle.</source>
        <translation>يقول Gmail إن الرسالة مُرّرت أكثر من 50 مرة: كانت تدور في حلقة.</translation>
    </message>
    <message>
        <source>Gmail says that the message is not built as mail must be.</source>
        <translation>يقول Gmail إن الرسالة ليست مبنية كما يجب أن يكون البريد.</translation>
    </message>
    <message>
        <source>Google says that it has suspended this sending account because it was misused.</source>
        <translation>تقول Google إنها أوقفت حساب الإرسال هذا لأنه أسيء استخدامه.</translation>
    </message>
    <message>
        <source>Google says that this account may not send: it is switched off, or not registered with the organisation.</source>
        <translation>تقول Google إن هذا الحساب لا يحق له الإرسال: إنه موقوف أو غير مسجّل لدى المؤسسة.</translation>
    </message>
    <message>
        <source>Google says that the organisation&apos;s relay service is not set up for this sender.</source>
        <translation>تقول Google إن خدمة تمرير البريد في المؤسسة غير مهيأة لهذا المرسل.</translation>
    </message>
    <message>
        <source>Gmail says that the message holds a kind of attachment that it never accepts, because such files are often dangerous.</source>
        <translation>يقول Gmail إن في الرسالة نوعًا من المرفقات لا يقبله أبدًا، لأن مثل هذه الملفات خطرة في الغالب.</translation>
    </message>
    <message>
        <source>Gmail says that the message looks like unwanted mail.</source>
        <translation>يقول Gmail إن الرسالة تشبه البريد غير المرغوب فيه.</translation>
    </message>
    <message>
        <source>Gmail says that the server or the domain from which the message came has a bad reputation.</source>
        <translation>يقول Gmail إن سمعة الخادم أو النطاق الذي جاءت منه الرسالة سيئة.</translation>
    </message>
    <message>
        <source>Gmail says that the message came straight from a home connection. Ordinary mail comes through a provider&apos;s mail server; infected computers send like this.</source>
        <translation>يقول Gmail إن الرسالة جاءت مباشرة من اتصال منزلي. البريد السليم يأتي عبر خادم المزوّد، أما الحواسيب المصابة فترسل هكذا.</translation>
    </message>
    <message>
        <source>Gmail says that much unwanted mail has come from the sending server or domain lately, and that it takes less or nothing from there.</source>
        <translation>يقول Gmail إن بريدًا كثيرًا غير مرغوب فيه جاء مؤخرًا من الخادم أو النطاق المرسل، وإنه يقبل منه أقل أو لا يقبل شيئًا.</translation>
    </message>
    <message>
        <source>Google says that a rule made by an administrator does not allow mail between these two addresses.</source>
        <translation>تقول Google إن قاعدة وضعها أحد مسؤولي النظام لا تسمح بالبريد بين هذين العنوانين.</translation>
    </message>
    <message>
        <source>Gmail says that the header lines of the message are not as the rules for mail ask.</source>
        <translation>يقول Gmail إن أسطر ترويسة الرسالة ليست كما تطلب قواعد البريد.</translation>
    </message>
    <message>
        <source>Gmail has put the message off because the sending server, its domain or the content looked suspicious.</source>
        <translation>أجّل Gmail الرسالة لأن الخادم المرسل أو نطاقه أو المحتوى بدا مريبًا.</translation>
    </message>
    <message>
        <source>Gmail says that the sending server has no proper name of its own (no reverse entry).</source>
        <translation>يقول Gmail إن الخادم المرسل ليس له اسم خاص سليم (لا سجل عكسي).</translation>
    </message>
    <message>
        <source>Gmail says that the list of servers allowed to send for the domain (SPF) looks suspicious.</source>
        <translation>يقول Gmail إن قائمة الخوادم المسموح لها بالإرسال عن النطاق (SPF) تبدو مريبة.</translation>
    </message>
    <message>
        <source>Gmail says that nothing proves who sent the message. For mail that you never wrote, this is a sign that the sender was forged.</source>
        <translation>يقول Gmail إنه لا شيء يثبت من أرسل الرسالة. في بريد لم تكتبه قط، هذه علامة على أن المرسل منتحَل.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s domain must name the servers that may send for it (SPF).</source>
        <translation>يقول Gmail إن على نطاق المرسل أن يسمّي الخوادم التي يحق لها الإرسال عنه (SPF).</translation>
    </message>
    <message>
        <source>Gmail says that it takes mail from this sender over an encrypted connection only.</source>
        <translation>يقول Gmail إنه لا يقبل البريد من هذا المرسل إلا عبر اتصال مشفّر.</translation>
    </message>
    <message>
        <source>Gmail says that the message must bear a signature of the sender&apos;s domain (DKIM).</source>
        <translation>يقول Gmail إن الرسالة يجب أن تحمل توقيع نطاق المرسل (DKIM).</translation>
    </message>
    <message>
        <source>Gmail says that the address shown as the sender is not the one that was proven.</source>
        <translation>يقول Gmail إن العنوان الظاهر كمرسل ليس هو الذي ثبت.</translation>
    </message>
    <message>
        <source>Gmail says that the sender&apos;s domain must publish how to treat unproven mail (DMARC).</source>
        <translation>يقول Gmail إن على نطاق المرسل أن يعلن كيف يُعامل البريد غير المثبت (DMARC).</translation>
    </message>
    <message>
        <source>Gmail says that it did not accept the user name and password.</source>
        <translation>يقول Gmail إنه لم يقبل اسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>Gmail says that an app password, or a sign-in with the web browser, is needed.</source>
        <translation>يقول Gmail إنه يلزم كلمة مرور تطبيق، أو تسجيل الدخول بالمتصفح.</translation>
    </message>
    <message>
        <source>Google has locked the sign-in until the owner signs in with a web browser. Do so, and look there whether somebody else has used the account.</source>
        <translation>أقفلت Google تسجيل الدخول إلى أن يسجّل صاحب الحساب دخوله بالمتصفح. افعل ذلك، وانظر هناك هل استخدم شخص آخر الحساب.</translation>
    </message>
    <message>
        <source>Gmail says that too many sign-ins were tried; later it works again.</source>
        <translation>يقول Gmail إن محاولات تسجيل الدخول كثرت، وسيعمل لاحقًا من جديد.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s server is not ready to take mail for this recipient at the moment.</source>
        <translation>خادم Microsoft غير مستعد الآن لقبول البريد لهذا المستلم.</translation>
    </message>
    <message>
        <source>Microsoft says that the connection to the other mail system broke or was never answered.</source>
        <translation>تقول Microsoft إن الاتصال بنظام البريد الآخر انقطع أو لم يُجب عليه.</translation>
    </message>
    <message>
        <source>Microsoft says that the other mail system refused the connection.</source>
        <translation>تقول Microsoft إن نظام البريد الآخر رفض الاتصال.</translation>
    </message>
    <message>
        <source>Microsoft says that it gave up after many attempts.</source>
        <translation>تقول Microsoft إنها توقفت بعد محاولات كثيرة.</translation>
    </message>
    <message>
        <source>Microsoft says that the message had more than 200 recipients in one domain.</source>
        <translation>تقول Microsoft إن الرسالة ضمّت أكثر من 200 مستلم في نطاق واحد.</translation>
    </message>
    <message>
        <source>Microsoft says that mail over this kind of connection must be proven with SPF or DKIM.</source>
        <translation>تقول Microsoft إن البريد عبر هذا النوع من الاتصال يجب إثباته بـ SPF أو DKIM.</translation>
    </message>
    <message>
        <source>Microsoft has noticed unusual activity and takes less mail from the sending server for now.</source>
        <translation>لاحظت Microsoft نشاطًا غير معتاد، وهي تقبل الآن بريدًا أقل من الخادم المرسل.</translation>
    </message>
    <message>
        <source>Microsoft distrusts the sending server&apos;s address and takes less mail from it for now.</source>
        <translation>لا تثق Microsoft بعنوان الخادم المرسل، وهي تقبل منه الآن بريدًا أقل.</translation>
    </message>
    <message>
        <source>Microsoft takes less mail from the sending server for now, because of the server&apos;s bad reputation.</source>
        <translation>تقبل Microsoft الآن بريدًا أقل من الخادم المرسل بسبب سمعته السيئة.</translation>
    </message>
    <message>
        <source>Microsoft passes on that the other mail system reported an error.</source>
        <translation>تنقل Microsoft أن نظام البريد الآخر أبلغ عن خطأ.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender was refused or the recipient could not be found.</source>
        <translation>تقول Microsoft إن المرسل رُفض أو إنه لم يُعثر على المستلم.</translation>
    </message>
    <message>
        <source>Microsoft says that there is no such mailbox. If your mail program completed the address by itself, delete that entry and type it anew.</source>
        <translation>تقول Microsoft إنه لا يوجد صندوق بريد كهذا. إن كان برنامج بريدك قد أكمل العنوان بنفسه فاحذف ذلك المدخل واكتبه من جديد.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s address is not written as an address must be.</source>
        <translation>تقول Microsoft إن عنوان المستلم غير مكتوب كما يجب.</translation>
    </message>
    <message>
        <source>Microsoft says that the address is in a domain that exists for examples only.</source>
        <translation>تقول Microsoft إن العنوان في نطاق موجود للأمثلة فقط.</translation>
    </message>
    <message>
        <source>Microsoft says that the part after the @ lacks its ending, such as .com.</source>
        <translation>تقول Microsoft إن الجزء الذي بعد @ تنقصه نهايته، مثل .com.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender&apos;s address is wrong.</source>
        <translation>تقول Microsoft إن عنوان المرسل خاطئ.</translation>
    </message>
    <message>
        <source>Microsoft says that this account may not send any more because too much unwanted mail came from it, usually after somebody else got hold of the password. The organisation&apos;s administrator must lift it.</source>
        <translation>تقول Microsoft إن هذا الحساب لم يعد يحق له الإرسال لأن بريدًا كثيرًا غير مرغوب فيه خرج منه، ويكون ذلك عادة بعد حصول شخص آخر على كلمة المرور. على مسؤول النظام في المؤسسة رفع المنع.</translation>
    </message>
    <message>
        <source>Microsoft says that nobody in that organisation has this address.</source>
        <translation>تقول Microsoft إن لا أحد في تلك المؤسسة لديه هذا العنوان.</translation>
    </message>
    <message>
        <source>Microsoft says that the address fits more than one mailbox.</source>
        <translation>تقول Microsoft إن العنوان يناسب أكثر من صندوق بريد.</translation>
    </message>
    <message>
        <source>Microsoft says that this account has written to as many people as it may in one day.</source>
        <translation>تقول Microsoft إن هذا الحساب كتب إلى أكبر عدد مسموح من الناس في يوم واحد.</translation>
    </message>
    <message>
        <source>Microsoft says that this account has sent more than it may. If you did not send that much, somebody else may be using it.</source>
        <translation>تقول Microsoft إن هذا الحساب أرسل أكثر مما يحق له. إن لم ترسل هذا القدر فربما يستخدمه شخص آخر.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s mailbox is full.</source>
        <translation>تقول Microsoft إن صندوق بريد المستلم ممتلئ.</translation>
    </message>
    <message>
        <source>Microsoft says that this account sent to an enormous number of people. Most likely somebody else has the password.</source>
        <translation>تقول Microsoft إن هذا الحساب أرسل إلى عدد هائل من الناس. على الأرجح لدى شخص آخر كلمة المرور.</translation>
    </message>
    <message>
        <source>Microsoft says that the message is bigger than this recipient may get.</source>
        <translation>تقول Microsoft إن الرسالة أكبر مما يحق لهذا المستلم تلقيه.</translation>
    </message>
    <message>
        <source>Microsoft says that this recipient has got as much mail as it accepts in an hour.</source>
        <translation>تقول Microsoft إن هذا المستلم تلقّى من البريد ما يقبله في ساعة.</translation>
    </message>
    <message>
        <source>Microsoft says that the archive for copies of mail is switched off.</source>
        <translation>تقول Microsoft إن أرشيف نسخ البريد موقوف.</translation>
    </message>
    <message>
        <source>Microsoft says that the message is too big.</source>
        <translation>تقول Microsoft إن الرسالة كبيرة جدًا.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s mail system is set up so that mail runs in a circle.</source>
        <translation>تقول Microsoft إن نظام بريد المستلم مهيأ بحيث يدور البريد في حلقة.</translation>
    </message>
    <message>
        <source>Microsoft says that it is not responsible for this domain: the domain points to the wrong mail system.</source>
        <translation>تقول Microsoft إنها ليست مسؤولة عن هذا النطاق: النطاق يشير إلى نظام البريد الخطأ.</translation>
    </message>
    <message>
        <source>Microsoft words it as &quot;access denied&quot;, but it means that nobody in that organisation has this address.</source>
        <translation>تكتب Microsoft «access denied»، لكن المعنى أن لا أحد في تلك المؤسسة لديه هذا العنوان.</translation>
    </message>
    <message>
        <source>Microsoft says that it finds no mail system for this domain.</source>
        <translation>تقول Microsoft إنها لا تجد نظام بريد لهذا النطاق.</translation>
    </message>
    <message>
        <source>Microsoft says that the message was going round in a circle.</source>
        <translation>تقول Microsoft إن الرسالة كانت تدور في حلقة.</translation>
    </message>
    <message>
        <source>Microsoft says that its own programs passed the message on too often.</source>
        <translation>تقول Microsoft إن برامجها هي مرّرت الرسالة مرات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Microsoft says that the part of the address after the @ does not exist.</source>
        <translation>تقول Microsoft إن الجزء الذي بعد @ من العنوان غير موجود.</translation>
    </message>
    <message>
        <source>Microsoft says that the message had too many recipients.</source>
        <translation>تقول Microsoft إن الرسالة ضمّت مستلمين كثيرين جدًا.</translation>
    </message>
    <message>
        <source>Microsoft says that the program that sent the message ends its lines wrongly.</source>
        <translation>تقول Microsoft إن البرنامج الذي أرسل الرسالة ينهي أسطره بطريقة خاطئة.</translation>
    </message>
    <message>
        <source>Microsoft says that this sender may not write to this recipient or group, or that a rule turned the message away.</source>
        <translation>تقول Microsoft إن هذا المرسل لا يحق له الكتابة إلى هذا المستلم أو المجموعة، أو إن قاعدة ردّت الرسالة.</translation>
    </message>
    <message>
        <source>Microsoft says that this server does not pass mail on for the sender. The sender may also have been forged.</source>
        <translation>تقول Microsoft إن هذا الخادم لا يمرّر البريد لهذا المرسل. وقد يكون المرسل منتحَلًا أيضًا.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender was not signed in.</source>
        <translation>تقول Microsoft إن المرسل لم يسجّل دخوله.</translation>
    </message>
    <message>
        <source>Outlook.com says that part of the network from which the message came is on its block list.</source>
        <translation>يقول Outlook.com إن جزءًا من الشبكة التي جاءت منها الرسالة موجود في قائمة الحظر لديه.</translation>
    </message>
    <message>
        <source>Microsoft says that the two mail systems could not sign in to each other.</source>
        <translation>تقول Microsoft إن نظامي البريد لم يتمكنا من تسجيل الدخول أحدهما لدى الآخر.</translation>
    </message>
    <message>
        <source>Microsoft says that this recipient takes mail from inside the organisation only.</source>
        <translation>تقول Microsoft إن هذا المستلم يقبل البريد من داخل المؤسسة فقط.</translation>
    </message>
    <message>
        <source>Microsoft says that this shared folder takes mail from inside the organisation only.</source>
        <translation>تقول Microsoft إن هذا المجلد المشترك يقبل البريد من داخل المؤسسة فقط.</translation>
    </message>
    <message>
        <source>Microsoft says that only certain senders may write to this group, and this one is not among them.</source>
        <translation>تقول Microsoft إن مرسلين محددين فقط يحق لهم الكتابة إلى هذه المجموعة، وهذا ليس منهم.</translation>
    </message>
    <message>
        <source>Microsoft says that this group takes mail from inside the organisation only.</source>
        <translation>تقول Microsoft إن هذه المجموعة تقبل البريد من داخل المؤسسة فقط.</translation>
    </message>
    <message>
        <source>Microsoft says that this mailbox takes mail from inside the organisation only.</source>
        <translation>تقول Microsoft إن صندوق البريد هذا يقبل البريد من داخل المؤسسة فقط.</translation>
    </message>
    <message>
        <source>Microsoft says that this address takes mail from inside the organisation only.</source>
        <translation>تقول Microsoft إن هذا العنوان يقبل البريد من داخل المؤسسة فقط.</translation>
    </message>
    <message>
        <source>Microsoft says that the message came from a server that the sender&apos;s domain does not list. The sender may have been forged.</source>
        <translation>تقول Microsoft إن الرسالة جاءت من خادم لا يذكره نطاق المرسل. قد يكون المرسل منتحَلًا.</translation>
    </message>
    <message>
        <source>Microsoft says that the sending server has no proper name of its own.</source>
        <translation>تقول Microsoft إن الخادم المرسل ليس له اسم خاص سليم.</translation>
    </message>
    <message>
        <source>Microsoft says that a device or program, such as a scanner, sends without signing in.</source>
        <translation>تقول Microsoft إن جهازًا أو برنامجًا، كالماسح الضوئي، يرسل دون تسجيل دخول.</translation>
    </message>
    <message>
        <source>Microsoft says that the connection between two mail systems of the organisation is set up wrongly.</source>
        <translation>تقول Microsoft إن الاتصال بين نظامي بريد في المؤسسة مهيأ تهيئة خاطئة.</translation>
    </message>
    <message>
        <source>Microsoft says that the organisation takes this domain&apos;s mail from certain servers only.</source>
        <translation>تقول Microsoft إن المؤسسة تقبل بريد هذا النطاق من خوادم معينة فقط.</translation>
    </message>
    <message>
        <source>Microsoft says that the certificate of the receiving server is missing, expired or does not fit.</source>
        <translation>تقول Microsoft إن شهادة الخادم المستقبِل ناقصة أو منتهية أو غير مطابقة.</translation>
    </message>
    <message>
        <source>Microsoft has banned this sender because unwanted mail came from it.</source>
        <translation>حظرت Microsoft هذا المرسل لأن بريدًا غير مرغوب فيه جاء منه.</translation>
    </message>
    <message>
        <source>Microsoft has banned this sender.</source>
        <translation>حظرت Microsoft هذا المرسل.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s address is not valid.</source>
        <translation>تقول Microsoft إن عنوان المستلم غير صالح.</translation>
    </message>
    <message>
        <source>Microsoft says that mail to this recipient is banned.</source>
        <translation>تقول Microsoft إن البريد إلى هذا المستلم محظور.</translation>
    </message>
    <message>
        <source>Microsoft says that the sending computer introduced itself with a false name, as infected computers do.</source>
        <translation>تقول Microsoft إن الحاسوب المرسل قدّم نفسه باسم زائف، كما تفعل الحواسيب المصابة.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s organisation has blocked the sending server.</source>
        <translation>تقول Microsoft إن مؤسسة المستلم حظرت الخادم المرسل.</translation>
    </message>
    <message>
        <source>Microsoft says that more mail came from that network than it accepts.</source>
        <translation>تقول Microsoft إن ما جاء من تلك الشبكة من بريد أكثر مما تقبله.</translation>
    </message>
    <message>
        <source>Microsoft says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail. The sender may have been forged.</source>
        <translation>تقول Microsoft إنه تعذّر إثبات المرسل، وإن نطاقه يطلب رفض مثل هذا البريد. قد يكون المرسل منتحَلًا.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient takes no mail over this kind of connection.</source>
        <translation>تقول Microsoft إن المستلم لا يقبل البريد عبر هذا النوع من الاتصال.</translation>
    </message>
    <message>
        <source>Microsoft has banned the sending server or account.</source>
        <translation>حظرت Microsoft الخادم أو الحساب المرسل.</translation>
    </message>
    <message>
        <source>Microsoft says that the message names no proper sender.</source>
        <translation>تقول Microsoft إن الرسالة لا تذكر مرسلًا سليمًا.</translation>
    </message>
    <message>
        <source>Microsoft says that the recipient&apos;s organisation has put this sender on its own block list.</source>
        <translation>تقول Microsoft إن مؤسسة المستلم وضعت هذا المرسل في قائمة حظر خاصة بها.</translation>
    </message>
    <message>
        <source>Microsoft says that whoever sends many messages must prove them with SPF, DKIM and DMARC.</source>
        <translation>تقول Microsoft إن على من يرسل رسائل كثيرة أن يثبتها بـ SPF وDKIM وDMARC.</translation>
    </message>
    <message>
        <source>Microsoft has banned the sending server. Its operator can ask for it to be lifted.</source>
        <translation>حظرت Microsoft الخادم المرسل. يستطيع من يشغّله أن يطلب رفع الحظر.</translation>
    </message>
    <message>
        <source>Microsoft has stopped the whole organisation from sending, because most of its mail looked suspicious. Only an administrator can have it lifted.</source>
        <translation>أوقفت Microsoft إرسال المؤسسة كلها لأن معظم بريدها بدا مريبًا. لا يستطيع طلب رفع ذلك إلا مسؤول النظام.</translation>
    </message>
    <message>
        <source>Microsoft says that the organisation has sent too much unwanted or bulk mail. Only an administrator can have it lifted.</source>
        <translation>تقول Microsoft إن المؤسسة أرسلت بريدًا كثيرًا غير مرغوب فيه أو جماعيًا. لا يستطيع طلب رفع ذلك إلا مسؤول النظام.</translation>
    </message>
    <message>
        <source>Microsoft does not take mail from this server yet, as happens to new or trial customers. It does not mean that anybody was hacked.</source>
        <translation>لا تقبل Microsoft البريد من هذا الخادم بعد، كما يحدث مع العملاء الجدد أو المجرّبين. لا يعني هذا أن أحدًا اختُرق.</translation>
    </message>
    <message>
        <source>Microsoft has stopped the sender, because it sends for domains that are not registered with the organisation.</source>
        <translation>أوقفت Microsoft المرسل لأنه يرسل عن نطاقات غير مسجّلة لدى المؤسسة.</translation>
    </message>
    <message>
        <source>Microsoft says that a rule of the organisation&apos;s administrator turned the message away.</source>
        <translation>تقول Microsoft إن قاعدة وضعها مسؤول النظام في المؤسسة ردّت الرسالة.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server opened too many connections, or that its own servers are busy.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>تقول GoDaddy إن الخادم المرسل فتح اتصالات كثيرة جدًا، أو إن خوادمها هي مشغولة.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server is on the Cloudmark block list.</source>
        <translation>تقول GoDaddy إن الخادم المرسل في قائمة حظر Cloudmark.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server is on the Spamhaus block list.</source>
        <translation>تقول GoDaddy إن الخادم المرسل في قائمة حظر Spamhaus.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sending server has no proper name of its own.</source>
        <translation>تقول GoDaddy إن الخادم المرسل ليس له اسم خاص سليم.</translation>
    </message>
    <message>
        <source>GoDaddy has blocked the sending server for an hour or a day, because spam came from it.</source>
        <translation>حظرت GoDaddy الخادم المرسل ساعة أو يومًا لأن بريدًا مزعجًا جاء منه.</translation>
    </message>
    <message>
        <source>GoDaddy has blocked the sending server for an hour or a day, because it wrote to many addresses that do not exist.</source>
        <translation>حظرت GoDaddy الخادم المرسل ساعة أو يومًا لأنه كتب إلى عناوين كثيرة غير موجودة.</translation>
    </message>
    <message>
        <source>GoDaddy&apos;s filter took the message for spam.</source>
        <translation>عدّ برنامج التصفية لدى GoDaddy الرسالة بريدًا مزعجًا.</translation>
    </message>
    <message>
        <source>GoDaddy says that signing in is not possible at this server.</source>
        <translation>تقول GoDaddy إن تسجيل الدخول غير ممكن في هذا الخادم.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender&apos;s address is wrong.</source>
        <translation>تقول GoDaddy إن عنوان المرسل خاطئ.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender has reached a limit for messages or recipients.</source>
        <translation>تقول GoDaddy إن المرسل بلغ حدًا لعدد الرسائل أو المستلمين.</translation>
    </message>
    <message>
        <source>GoDaddy says that the sender&apos;s domain does not list the sending server.</source>
        <translation>تقول GoDaddy إن نطاق المرسل لا يذكر الخادم المرسل.</translation>
    </message>
    <message>
        <source>GoDaddy found a virus in the message.</source>
        <translation>وجدت GoDaddy فيروسًا في الرسالة.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE and their sister services name a page of theirs that describes the case.</source>
        <translation>تذكر GMX وWEB.DE والخدمات الشقيقة لهما صفحة لها تصف الحالة.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that too much mail from there cannot be delivered: an outdated list, or a mailbox that somebody misuses.</source>
        <translation>تقول GMX أو WEB.DE أو خدمة شقيقة إن بريدًا كثيرًا من هناك لا يمكن تسليمه: قائمة قديمة، أو صندوق بريد يسيء أحد استخدامه.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that too much came in a short time.</source>
        <translation>تقول GMX أو WEB.DE أو خدمة شقيقة إن الكثير جاء في وقت قصير.</translation>
    </message>
    <message>
        <source>The servers of GMX, WEB.DE or a sister service have trouble at the moment.</source>
        <translation>في خوادم GMX أو WEB.DE أو خدمة شقيقة مشكلة الآن.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that nobody has this address.</source>
        <translation>تقول GMX أو WEB.DE أو خدمة شقيقة إن لا أحد لديه هذا العنوان.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that the message came from a server that the sender&apos;s domain does not list. Usually the sender was forged.</source>
        <translation>تقول GMX أو WEB.DE أو خدمة شقيقة إن الرسالة جاءت من خادم لا يذكره نطاق المرسل. عادة يكون المرسل منتحَلًا.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service has the sending server on a block list.</source>
        <translation>وضعت GMX أو WEB.DE أو خدمة شقيقة الخادم المرسل في قائمة حظر.</translation>
    </message>
    <message>
        <source>GMX, WEB.DE or a sister service says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail.</source>
        <translation>تقول GMX أو WEB.DE أو خدمة شقيقة إنه تعذّر إثبات المرسل، وإن نطاقه يطلب رفض مثل هذا البريد.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server is on the Spamhaus block list.</source>
        <translation>تقول Orange أو La Poste إن الخادم المرسل في قائمة حظر Spamhaus.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server has a bad reputation.</source>
        <translation>تقول Orange أو La Poste إن سمعة الخادم المرسل سيئة.</translation>
    </message>
    <message>
        <source>Orange or La Poste does not take mail from the sending server for now.</source>
        <translation>لا تقبل Orange أو La Poste الآن البريد من الخادم المرسل.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sending server opened too many connections.</source>
        <translation>تقول Orange أو La Poste إن الخادم المرسل فتح اتصالات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender must sign in.</source>
        <translation>تقول Orange أو La Poste إن على المرسل أن يسجّل دخوله.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender&apos;s domain does not list the sending server.</source>
        <translation>تقول Orange أو La Poste إن نطاق المرسل لا يذكر الخادم المرسل.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender&apos;s address is not valid.</source>
        <translation>تقول Orange أو La Poste إن عنوان المرسل غير صالح.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that nobody has this address.</source>
        <translation>تقول Orange أو La Poste إن لا أحد لديه هذا العنوان.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the recipient&apos;s mailbox is full.</source>
        <translation>تقول Orange أو La Poste إن صندوق بريد المستلم ممتلئ.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that this mailbox is put away or blocked.</source>
        <translation>تقول Orange أو La Poste إن صندوق البريد هذا معطّل أو محظور.</translation>
    </message>
    <message>
        <source>La Poste says that the sender&apos;s address does not belong to the account that signed in.</source>
        <translation>تقول La Poste إن عنوان المرسل لا يخص الحساب الذي سجّل الدخول.</translation>
    </message>
    <message>
        <source>Orange or La Poste asks to try again later.</source>
        <translation>تطلب Orange أو La Poste المحاولة مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>Orange or La Poste took the message for spam.</source>
        <translation>عدّت Orange أو La Poste الرسالة بريدًا مزعجًا.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the message is too big.</source>
        <translation>تقول Orange أو La Poste إن الرسالة كبيرة جدًا.</translation>
    </message>
    <message>
        <source>Orange or La Poste says that the sender could not be proven.</source>
        <translation>تقول Orange أو La Poste إنه تعذّر إثبات المرسل.</translation>
    </message>
    <message>
        <source>La Poste does not accept the sending server.</source>
        <translation>لا تقبل La Poste الخادم المرسل.</translation>
    </message>
    <message>
        <source>Mail.ru took the message for spam.</source>
        <translation>عدّ Mail.ru الرسالة بريدًا مزعجًا.</translation>
    </message>
    <message>
        <source>Mail.ru says that the recipient&apos;s mailbox is full.</source>
        <translation>يقول Mail.ru إن صندوق بريد المستلم ممتلئ.</translation>
    </message>
    <message>
        <source>Mail.ru says that nobody has this address.</source>
        <translation>يقول Mail.ru إن لا أحد لديه هذا العنوان.</translation>
    </message>
    <message>
        <source>Mail.ru gave up after many attempts.</source>
        <translation>توقف Mail.ru بعد محاولات كثيرة.</translation>
    </message>
    <message>
        <source>Mail.ru says that this domain takes no mail.</source>
        <translation>يقول Mail.ru إن هذا النطاق لا يقبل البريد.</translation>
    </message>
    <message>
        <source>Mail.ru says that the sender&apos;s address does not exist. Forged mail often looks like this.</source>
        <translation>يقول Mail.ru إن عنوان المرسل غير موجود. البريد المنتحَل يبدو هكذا في الغالب.</translation>
    </message>
    <message>
        <source>QQ Mail says that nobody has this address.</source>
        <translation>يقول QQ Mail إن لا أحد لديه هذا العنوان.</translation>
    </message>
    <message>
        <source>QQ Mail says that the recipient does not want mail from this sender.</source>
        <translation>يقول QQ Mail إن المستلم لا يريد بريدًا من هذا المرسل.</translation>
    </message>
    <message>
        <source>QQ Mail says that the mailbox takes no mail now: it does not exist, or so much came that it is closed for a while.</source>
        <translation>يقول QQ Mail إن صندوق البريد لا يقبل البريد الآن: إما غير موجود، أو يصل إليه الكثير حتى أُغلق مؤقتًا.</translation>
    </message>
    <message>
        <source>QQ Mail does not accept the content of the message.</source>
        <translation>لا يقبل QQ Mail محتوى الرسالة.</translation>
    </message>
    <message>
        <source>QQ Mail takes the sender or the sending server for a source of spam.</source>
        <translation>يعدّ QQ Mail المرسل أو الخادم المرسل مصدرًا للبريد المزعج.</translation>
    </message>
    <message>
        <source>QQ Mail thinks that the message is an echo of mail that somebody sent in another&apos;s name.</source>
        <translation>يرى QQ Mail أن الرسالة صدى لبريد أرسله أحد باسم غيره.</translation>
    </message>
    <message>
        <source>QQ Mail says that nothing proves who sent the message.</source>
        <translation>يقول QQ Mail إنه لا شيء يثبت من أرسل الرسالة.</translation>
    </message>
    <message>
        <source>QQ Mail says that too much came from the sender in a short time.</source>
        <translation>يقول QQ Mail إن الكثير جاء من المرسل في وقت قصير.</translation>
    </message>
    <message>
        <source>QQ Mail says that the message is too big.</source>
        <translation>يقول QQ Mail إن الرسالة كبيرة جدًا.</translation>
    </message>
    <message>
        <source>QQ Mail says that this mailbox is switched off.</source>
        <translation>يقول QQ Mail إن صندوق البريد هذا موقوف.</translation>
    </message>
    <message>
        <source>QQ Mail says that the address is not written as an address must be.</source>
        <translation>يقول QQ Mail إن العنوان غير مكتوب كما يجب.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that nothing proves who sent the message.</source>
        <translation>يقول برنامج التصفية لدى المستلم (Mimecast) إنه لا شيء يثبت من أرسل الرسالة.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) lets new senders wait for a while. The message passes at a later attempt.</source>
        <translation>يجعل برنامج التصفية لدى المستلم (Mimecast) المرسلين الجدد ينتظرون قليلًا. تمر الرسالة في محاولة لاحقة.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the sending server has a bad reputation.</source>
        <translation>يقول برنامج التصفية لدى المستلم (Mimecast) إن سمعة الخادم المرسل سيئة.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) has blocked the sender.</source>
        <translation>حظر برنامج التصفية لدى المستلم (Mimecast) المرسل.</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation has blocked the sender in its filter (Mimecast). Ask them to allow your address.</source>
        <translation>حظرت مؤسسة المستلم المرسل في برنامج التصفية لديها (Mimecast). اطلب منهم السماح بعنوانك.</translation>
    </message>
    <message>
        <source>The recipient has put this sender on a personal block list.</source>
        <translation>وضع المستلم هذا المرسل في قائمة حظر شخصية.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message claims to come from inside the recipient&apos;s organisation.</source>
        <translation>يقول برنامج التصفية لدى المستلم (Mimecast) إن الرسالة تدّعي أنها من داخل مؤسسة المستلم.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) did not let the content through.</source>
        <translation>لم يسمح برنامج التصفية لدى المستلم (Mimecast) بمرور المحتوى.</translation>
    </message>
    <message>
        <source>The recipient&apos;s organisation takes no mail from the network or country of the sending server.</source>
        <translation>لا تقبل مؤسسة المستلم البريد من شبكة الخادم المرسل أو بلده.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message is too big.</source>
        <translation>يقول برنامج التصفية لدى المستلم (Mimecast) إن الرسالة كبيرة جدًا.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) says that the message was going round in a circle.</source>
        <translation>يقول برنامج التصفية لدى المستلم (Mimecast) إن الرسالة كانت تدور في حلقة.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) is not responsible for this address.</source>
        <translation>برنامج التصفية لدى المستلم (Mimecast) غير مسؤول عن هذا العنوان.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) takes no mail from the sending server for a while.</source>
        <translation>لا يقبل برنامج التصفية لدى المستلم (Mimecast) البريد من الخادم المرسل لبعض الوقت.</translation>
    </message>
    <message>
        <source>The recipient&apos;s filter (Mimecast) takes no mail for this address for a while.</source>
        <translation>لا يقبل برنامج التصفية لدى المستلم (Mimecast) البريد لهذا العنوان لبعض الوقت.</translation>
    </message>
    <message>
        <source>The sending server is on the Spamhaus list: it has sent spam, is infected, or is a home connection that should not send mail itself.</source>
        <translation>الخادم المرسل في قائمة Spamhaus: أرسل بريدًا مزعجًا، أو هو مصاب، أو هو اتصال منزلي لا ينبغي أن يرسل البريد بنفسه.</translation>
    </message>
    <message>
        <source>A domain or link in the message is on the Spamhaus list of bad domains.</source>
        <translation>في الرسالة نطاق أو رابط موجود في قائمة Spamhaus للنطاقات السيئة.</translation>
    </message>
    <message>
        <source>The sending server is on Barracuda&apos;s block list.</source>
        <translation>الخادم المرسل في قائمة حظر Barracuda.</translation>
    </message>
    <message>
        <source>The sending server is on the SpamCop block list.</source>
        <translation>الخادم المرسل في قائمة حظر SpamCop.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Cloudmark.</source>
        <translation>سمعة الخادم المرسل سيئة لدى Cloudmark.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Proofpoint.</source>
        <translation>سمعة الخادم المرسل سيئة لدى Proofpoint.</translation>
    </message>
    <message>
        <source>The sending server has a bad reputation at Trend Micro.</source>
        <translation>سمعة الخادم المرسل سيئة لدى Trend Micro.</translation>
    </message>
    <message>
        <source>The company that hosts the sender&apos;s mail (MailChannels) says that much spam came from this mailbox or server. Somebody else may be using the mailbox.</source>
        <translation>تقول الشركة التي تستضيف بريد المرسل (MailChannels) إن بريدًا مزعجًا كثيرًا جاء من صندوق البريد هذا أو من الخادم. ربما يستخدم شخص آخر صندوق البريد.</translation>
    </message>
    <message>
        <source>The sender&apos;s hosting company has put a brake on the whole domain: too much mail, or too much that failed, within an hour. If you did not send it, somebody else may be using a mailbox of the domain.</source>
        <translation>كبحت شركة استضافة المرسل النطاق كله: بريد كثير جدًا، أو إخفاق كثير، خلال ساعة. إن لم تكن أنت من أرسله فربما يستخدم شخص آخر صندوق بريد في النطاق.</translation>
    </message>
    <message>
        <source>The sender&apos;s provider (Forpsi) has stopped this mailbox for an hour because it seems to be misused.</source>
        <translation>أوقف مزوّد المرسل (Forpsi) صندوق البريد هذا ساعة لأنه يبدو مستخدمًا استخدامًا سيئًا.</translation>
    </message>
    <message>
        <source>The filter in front of the recipient&apos;s mail system has blocked this sender.</source>
        <translation>حظر برنامج التصفية الذي أمام نظام بريد المستلم هذا المرسل.</translation>
    </message>
    <message>
        <source>The receiving side has the sending server on a block list.</source>
        <translation>وضع الطرف المستقبِل الخادم المرسل في قائمة حظر.</translation>
    </message>
    <message>
        <source>Outlook.com takes less mail from the sending server for now, because of too much mail or its bad reputation.</source>
        <extracomment>What a code of one mail provider means. Names of providers stay as they are.</extracomment>
        <translation>يقبل Outlook.com الآن بريدًا أقل من الخادم المرسل، لكثرة البريد أو لسمعته السيئة.</translation>
    </message>
    <message>
        <source>Outlook.com says that the message looks like spam or that the sending server has a bad reputation.</source>
        <translation>يقول Outlook.com إن الرسالة تشبه البريد المزعج أو إن سمعة الخادم المرسل سيئة.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending server tries out addresses, as collectors of addresses do.</source>
        <translation>يقول Outlook.com إن الخادم المرسل يجرّب العناوين، كما يفعل جامعو العناوين.</translation>
    </message>
    <message>
        <source>Outlook.com says that anybody can send through that server, so that it gets misused.</source>
        <translation>يقول Outlook.com إن أي شخص يستطيع الإرسال عبر ذلك الخادم، ولذلك يُساء استخدامه.</translation>
    </message>
    <message>
        <source>Outlook.com says that many people complained about mail from that server.</source>
        <translation>يقول Outlook.com إن كثيرين اشتكوا من بريد ذلك الخادم.</translation>
    </message>
    <message>
        <source>Outlook.com says that the message came straight from a home connection, as mail from infected computers does.</source>
        <translation>يقول Outlook.com إن الرسالة جاءت مباشرة من اتصال منزلي، كبريد الحواسيب المصابة.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending computer is probably infected or misused.</source>
        <translation>يقول Outlook.com إن الحاسوب المرسل مصاب أو مستخدم استخدامًا سيئًا على الأرجح.</translation>
    </message>
    <message>
        <source>Outlook.com says that the sending server is on the Spamhaus block list.</source>
        <translation>يقول Outlook.com إن الخادم المرسل في قائمة حظر Spamhaus.</translation>
    </message>
    <message>
        <source>Yahoo has put the message off because of complaints, unusual amounts or the bad reputation of the sending server.</source>
        <translation>أجّل Yahoo الرسالة بسبب شكاوى أو كميات غير معتادة أو سمعة الخادم المرسل السيئة.</translation>
    </message>
    <message>
        <source>Yahoo has put the message off: more mail than expected came from the sending server, or people complained about it.</source>
        <translation>أجّل Yahoo الرسالة: جاء من الخادم المرسل بريد أكثر من المتوقع، أو اشتكى منه الناس.</translation>
    </message>
    <message>
        <source>Yahoo takes no mail from the sending server for now.</source>
        <translation>لا يقبل Yahoo الآن البريد من الخادم المرسل.</translation>
    </message>
    <message>
        <source>Yahoo takes no mail from the sending server until its operator has settled it with them.</source>
        <translation>لا يقبل Yahoo البريد من الخادم المرسل إلى أن يسوّي من يشغّله الأمر معه.</translation>
    </message>
    <message>
        <source>Yahoo says that the content, or a page it links to, looks like fraud or carries malware.</source>
        <translation>يقول Yahoo إن المحتوى أو صفحة يحيل إليها يشبه الاحتيال أو يحمل برامج ضارة.</translation>
    </message>
    <message>
        <source>Yahoo says that the sending server is on the Spamhaus block list.</source>
        <translation>يقول Yahoo إن الخادم المرسل في قائمة حظر Spamhaus.</translation>
    </message>
    <message>
        <source>Yahoo says that its rules do not allow this message; it does not tell which rule.</source>
        <translation>يقول Yahoo إن قواعده لا تسمح بهذه الرسالة، ولا يذكر أي قاعدة.</translation>
    </message>
    <message>
        <source>Yahoo says that nothing proves who sent the message.</source>
        <translation>يقول Yahoo إنه لا شيء يثبت من أرسل الرسالة.</translation>
    </message>
    <message>
        <source>Yahoo says that nobody has this address.</source>
        <translation>يقول Yahoo إن لا أحد لديه هذا العنوان.</translation>
    </message>
    <message>
        <source>Yahoo says that this mailbox is switched off.</source>
        <translation>يقول Yahoo إن صندوق البريد هذا موقوف.</translation>
    </message>
    <message>
        <source>Yahoo says that this person is getting too much mail just now.</source>
        <translation>يقول Yahoo إن بريدًا كثيرًا يصل إلى هذا الشخص الآن.</translation>
    </message>
    <message>
        <source>Yahoo&apos;s servers are busy at the moment.</source>
        <translation>خوادم Yahoo مشغولة الآن.</translation>
    </message>
    <message>
        <source>Yahoo says that the part of the sender&apos;s address after the @ cannot be found.</source>
        <translation>يقول Yahoo إنه لا يجد الجزء الذي بعد @ من عنوان المرسل.</translation>
    </message>
    <message>
        <source>Yahoo says that the header lines of the message are not as the rules for mail ask.</source>
        <translation>يقول Yahoo إن أسطر ترويسة الرسالة ليست كما تطلب قواعد البريد.</translation>
    </message>
    <message>
        <source>Yahoo takes only so many messages in one go; the rest comes later.</source>
        <translation>يقبل Yahoo عددًا محدودًا من الرسائل دفعة واحدة، والباقي يأتي لاحقًا.</translation>
    </message>
    <message>
        <source>Yahoo says that this is not the server for that address.</source>
        <translation>يقول Yahoo إن هذا ليس الخادم الخاص بذلك العنوان.</translation>
    </message>
    <message>
        <source>iCloud says that nobody has this address.</source>
        <translation>يقول iCloud إن لا أحد لديه هذا العنوان.</translation>
    </message>
    <message>
        <source>iCloud says that this address is switched off.</source>
        <translation>يقول iCloud إن هذا العنوان موقوف.</translation>
    </message>
    <message>
        <source>iCloud says that this person has left its servers.</source>
        <translation>يقول iCloud إن هذا الشخص غادر خوادمه.</translation>
    </message>
    <message>
        <source>iCloud says that the recipient has no storage left.</source>
        <translation>يقول iCloud إن مساحة التخزين لدى المستلم نفدت.</translation>
    </message>
    <message>
        <source>iCloud says that this person is getting too much mail just now.</source>
        <translation>يقول iCloud إن بريدًا كثيرًا يصل إلى هذا الشخص الآن.</translation>
    </message>
    <message>
        <source>iCloud asks to try again later.</source>
        <translation>يطلب iCloud المحاولة مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>iCloud&apos;s filter refused the message for its content or for the bad reputation of the sending server.</source>
        <translation>رفض برنامج التصفية لدى iCloud الرسالة بسبب محتواها أو سمعة الخادم المرسل السيئة.</translation>
    </message>
    <message>
        <source>iCloud&apos;s rules do not allow this message.</source>
        <translation>لا تسمح قواعد iCloud بهذه الرسالة.</translation>
    </message>
    <message>
        <source>iCloud says that neither of two checks could prove who sent the message.</source>
        <translation>يقول iCloud إن أيًا من الفحصين لم يثبت من أرسل الرسالة.</translation>
    </message>
    <message>
        <source>iCloud says that the sender could not be proven, and that the sender&apos;s domain asks to refuse such mail.</source>
        <translation>يقول iCloud إنه تعذّر إثبات المرسل، وإن نطاقه يطلب رفض مثل هذا البريد.</translation>
    </message>
    <message>
        <source>iCloud says that the sending server is on Proofpoint&apos;s block list.</source>
        <translation>يقول iCloud إن الخادم المرسل في قائمة حظر Proofpoint.</translation>
    </message>
    <message>
        <source>iCloud says that the sending server or domain is on the Spamhaus block list.</source>
        <translation>يقول iCloud إن الخادم أو النطاق المرسل في قائمة حظر Spamhaus.</translation>
    </message>
    <message>
        <source>iCloud says that the part of the sender&apos;s address after the @ cannot be found.</source>
        <translation>يقول iCloud إنه لا يجد الجزء الذي بعد @ من عنوان المرسل.</translation>
    </message>
    <message>
        <source>Comcast says that the message came straight from a home connection of its own.</source>
        <translation>تقول Comcast إن الرسالة جاءت مباشرة من اتصال منزلي تابع لها.</translation>
    </message>
    <message>
        <source>Comcast says that the message came straight from a home connection, as mail from infected computers does.</source>
        <translation>تقول Comcast إن الرسالة جاءت مباشرة من اتصال منزلي، كبريد الحواسيب المصابة.</translation>
    </message>
    <message>
        <source>Comcast says that mail like spam has come from the sending server.</source>
        <translation>تقول Comcast إن بريدًا يشبه البريد المزعج جاء من الخادم المرسل.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on the Spamhaus block list.</source>
        <translation>تقول Comcast إن الخادم المرسل في قائمة حظر Spamhaus.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on the Cloudmark block list.</source>
        <translation>تقول Comcast إن الخادم المرسل في قائمة حظر Cloudmark.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on two block lists, Spamhaus and Cloudmark.</source>
        <translation>تقول Comcast إن الخادم المرسل في قائمتي حظر: Spamhaus وCloudmark.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server has a bad mark at Return Path.</source>
        <translation>تقول Comcast إن تقييم الخادم المرسل سيئ لدى Return Path.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server is on several block lists.</source>
        <translation>تقول Comcast إن الخادم المرسل في عدة قوائم حظر.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server sends more than it accepts.</source>
        <translation>تقول Comcast إن الخادم المرسل يرسل أكثر مما تقبله.</translation>
    </message>
    <message>
        <source>Comcast says that the content looks like fraud.</source>
        <translation>تقول Comcast إن المحتوى يشبه الاحتيال.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server opened too many connections at once.</source>
        <translation>تقول Comcast إن الخادم المرسل فتح اتصالات كثيرة جدًا في آن واحد.</translation>
    </message>
    <message>
        <source>Comcast says that the sending server has no proper name of its own.</source>
        <translation>تقول Comcast إن الخادم المرسل ليس له اسم خاص سليم.</translation>
    </message>
    <message>
        <source>Spectrum reports a problem with mail that comes into its network.</source>
        <translation>تبلغ Spectrum عن مشكلة في بريد يدخل شبكتها.</translation>
    </message>
    <message>
        <source>Spectrum reports a problem with mail that one of its own customers sends.</source>
        <translation>تبلغ Spectrum عن مشكلة في بريد يرسله أحد عملائها.</translation>
    </message>
    <message>
        <source>Spectrum has blocked the sending address because of suspicious activity.</source>
        <translation>حظرت Spectrum العنوان المرسل بسبب نشاط مريب.</translation>
    </message>
    <message>
        <source>Spectrum has blocked this account from sending because of suspicious activity. Change all its passwords.</source>
        <translation>منعت Spectrum هذا الحساب من الإرسال بسبب نشاط مريب. غيّر كل كلمات المرور الخاصة به.</translation>
    </message>
    <message>
        <source>Spectrum has limited this account because of suspicious activity.</source>
        <translation>قيّدت Spectrum هذا الحساب بسبب نشاط مريب.</translation>
    </message>
    <message>
        <source>Spectrum asks to try again later.</source>
        <translation>تطلب Spectrum المحاولة مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server has no proper name of its own.</source>
        <translation>تقول Spectrum إن الخادم المرسل ليس له اسم خاص سليم.</translation>
    </message>
    <message>
        <source>Spectrum says that its rules for this domain do not allow the message.</source>
        <translation>تقول Spectrum إن قواعدها لهذا النطاق لا تسمح بالرسالة.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server is on the Cloudmark block list.</source>
        <translation>تقول Spectrum إن الخادم المرسل في قائمة حظر Cloudmark.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server is on the Spamhaus block list.</source>
        <translation>تقول Spectrum إن الخادم المرسل في قائمة حظر Spamhaus.</translation>
    </message>
    <message>
        <source>Spectrum takes no mail over this kind of connection.</source>
        <translation>لا تقبل Spectrum البريد عبر هذا النوع من الاتصال.</translation>
    </message>
    <message>
        <source>Spectrum says that the sending server opened too many connections.</source>
        <translation>تقول Spectrum إن الخادم المرسل فتح اتصالات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Spectrum says that too many messages or recipients, or too much spam, came from the sender.</source>
        <translation>تقول Spectrum إن ما جاء من المرسل من رسائل أو مستلمين أو بريد مزعج كثير جدًا.</translation>
    </message>
    <message>
        <source>Spectrum says that the sender&apos;s address is not the one that signed in.</source>
        <translation>تقول Spectrum إن عنوان المرسل ليس هو الذي سجّل الدخول.</translation>
    </message>
    <message>
        <source>Spectrum says that the message is over 20 MB.</source>
        <translation>تقول Spectrum إن الرسالة تزيد على 20 MB.</translation>
    </message>
    <message>
        <source>Spectrum says that too many messages, recipients or wrong addresses came from the sender.</source>
        <translation>تقول Spectrum إن ما جاء من المرسل من رسائل أو مستلمين أو عناوين خاطئة كثير جدًا.</translation>
    </message>
    <message>
        <source>Cox has blocked the sending server for behaving like a source of spam.</source>
        <translation>حظرت Cox الخادم المرسل لأنه يتصرف كمصدر للبريد المزعج.</translation>
    </message>
    <message>
        <source>Cox says that the sending server has no proper name of its own.</source>
        <translation>تقول Cox إن الخادم المرسل ليس له اسم خاص سليم.</translation>
    </message>
    <message>
        <source>Cox says that nothing proves who sent the message.</source>
        <translation>تقول Cox إنه لا شيء يثبت من أرسل الرسالة.</translation>
    </message>
    <message>
        <source>Cox could not check the sender&apos;s address.</source>
        <translation>لم تتمكن Cox من التحقق من عنوان المرسل.</translation>
    </message>
    <message>
        <source>Cox says that the sending server opened more than ten connections at once.</source>
        <translation>تقول Cox إن الخادم المرسل فتح أكثر من عشرة اتصالات في آن واحد.</translation>
    </message>
    <message>
        <source>Cox says that this account has sent more than it may.</source>
        <translation>تقول Cox إن هذا الحساب أرسل أكثر مما يحق له.</translation>
    </message>
    <message>
        <source>Cox has blocked the sending server for up to 24 hours.</source>
        <translation>حظرت Cox الخادم المرسل مدة تصل إلى 24 ساعة.</translation>
    </message>
    <message>
        <source>Cox has limited this account because of suspicious activity.</source>
        <translation>قيّدت Cox هذا الحساب بسبب نشاط مريب.</translation>
    </message>
    <message>
        <source>Cox has blocked this account because of suspicious activity.</source>
        <translation>حظرت Cox هذا الحساب بسبب نشاط مريب.</translation>
    </message>
    <message>
        <source>Cox says that the sending server is on one or more public block lists.</source>
        <translation>تقول Cox إن الخادم المرسل في قائمة حظر عامة واحدة أو أكثر.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service&apos;s web part did not understand what was asked of it. It is no mail code, and it says nothing about the recipient.</source>
        <extracomment>What a standard code of mail servers means, in one or two sentences for people without technical knowledge. SPF, DKIM, DMARC and ARC are names of techniques and stay as they are.</extracomment>
        <translation>رقم كالذي تستخدمه مواقع الويب: لم يفهم جزء الويب في خدمة البريد ما طُلب منه. ليس رمز بريد، ولا يقول شيئًا عن المستلم.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service wants a sign-in first. Sign in to your mailbox again.</source>
        <translation>رقم كالذي تستخدمه مواقع الويب: تريد خدمة البريد تسجيل الدخول أولًا. سجّل الدخول إلى صندوق بريدك من جديد.</translation>
    </message>
    <message>
        <source>A number as web sites use it: the mail service understood, but does not allow it for this account.</source>
        <translation>رقم كالذي تستخدمه مواقع الويب: فهمت خدمة البريد الطلب، لكنها لا تسمح به لهذا الحساب.</translation>
    </message>
    <message>
        <source>A number as web sites use it: what was looked for is not there. For mail it usually means that the address or the page behind a link does not exist.</source>
        <translation>رقم كالذي تستخدمه مواقع الويب: ما يُبحث عنه غير موجود. في البريد يعني ذلك عادة أن العنوان أو الصفحة خلف رابط غير موجودة.</translation>
    </message>
    <message>
        <source>The other server is closing the connection. It is busy or under repair; the message will be tried again.</source>
        <translation>يغلق الخادم الآخر الاتصال. إنه مشغول أو قيد الإصلاح، وستُعاد محاولة الرسالة.</translation>
    </message>
    <message>
        <source>The mailbox cannot be reached at the moment. It may be busy, or new senders are made to wait for a while.</source>
        <translation>لا يمكن الوصول إلى صندوق البريد الآن. ربما هو مشغول، أو يُطلب من المرسلين الجدد الانتظار قليلًا.</translation>
    </message>
    <message>
        <source>The other server has trouble of its own at the moment. The message will be tried again.</source>
        <translation>لدى الخادم الآخر مشكلة خاصة به الآن. ستُعاد محاولة الرسالة.</translation>
    </message>
    <message>
        <source>The other server has no room at the moment, or there were too many recipients at once.</source>
        <translation>لا مكان لدى الخادم الآخر الآن، أو كان المستلمون كثيرين دفعة واحدة.</translation>
    </message>
    <message>
        <source>Signing in or encrypting does not work at the moment.</source>
        <translation>تسجيل الدخول أو التشفير لا يعمل الآن.</translation>
    </message>
    <message>
        <source>The other server cannot do what was asked at the moment.</source>
        <translation>لا يستطيع الخادم الآخر الآن فعل ما طُلب.</translation>
    </message>
    <message>
        <source>The other server did not understand a command. This is a fault between the two mail systems.</source>
        <translation>لم يفهم الخادم الآخر أمرًا. هذا خلل بين نظامي البريد.</translation>
    </message>
    <message>
        <source>Something in a command or in an address is not written as it must be.</source>
        <translation>شيء في أمر أو في عنوان غير مكتوب كما يجب.</translation>
    </message>
    <message>
        <source>The other server does not know this command. This is a fault between the two mail systems.</source>
        <translation>لا يعرف الخادم الآخر هذا الأمر. هذا خلل بين نظامي البريد.</translation>
    </message>
    <message>
        <source>Commands came in the wrong order. Often the mail program did not sign in before sending.</source>
        <translation>جاءت الأوامر بترتيب خاطئ. في الغالب لم يسجّل برنامج البريد الدخول قبل الإرسال.</translation>
    </message>
    <message>
        <source>The other server does not know this form of a command.</source>
        <translation>لا يعرف الخادم الآخر هذه الصيغة من الأمر.</translation>
    </message>
    <message>
        <source>This computer takes no mail at all.</source>
        <translation>هذا الحاسوب لا يقبل البريد إطلاقًا.</translation>
    </message>
    <message>
        <source>The server wants a sign-in, or an encrypted connection, first.</source>
        <translation>يريد الخادم أولًا تسجيل الدخول، أو اتصالًا مشفّرًا.</translation>
    </message>
    <message>
        <source>Another way of signing in is needed: an app password, or the web browser.</source>
        <translation>تلزم طريقة أخرى لتسجيل الدخول: كلمة مرور تطبيق، أو متصفح الويب.</translation>
    </message>
    <message>
        <source>The user name or the password was not accepted.</source>
        <translation>لم يُقبل اسم المستخدم أو كلمة المرور.</translation>
    </message>
    <message>
        <source>The other server refused for good: either the mailbox does not exist, or a rule stands against the message. The words beside the number tell which.</source>
        <translation>رفض الخادم الآخر رفضًا نهائيًا: إما أن صندوق البريد غير موجود، أو أن قاعدة تمنع الرسالة. الكلام بجانب الرقم يقول أيهما.</translation>
    </message>
    <message>
        <source>The recipient is not at this server. The notice may name another address.</source>
        <translation>المستلم ليس لدى هذا الخادم. ربما يذكر الإشعار عنوانًا آخر.</translation>
    </message>
    <message>
        <source>No room: the mailbox is full, or the message is too large.</source>
        <translation>لا مكان: صندوق البريد ممتلئ، أو الرسالة كبيرة جدًا.</translation>
    </message>
    <message>
        <source>The address is not allowed or not written as it must be.</source>
        <translation>العنوان غير مسموح به أو غير مكتوب كما يجب.</translation>
    </message>
    <message>
        <source>The other server refused for good without saying more by the number. The words beside it tell why.</source>
        <translation>رفض الخادم الآخر رفضًا نهائيًا ولا يقول الرقم أكثر. الكلام بجانبه يقول السبب.</translation>
    </message>
    <message>
        <source>The other server does not know something that was said along with the sender&apos;s or the recipient&apos;s address.</source>
        <translation>لا يعرف الخادم الآخر شيئًا قيل مع عنوان المرسل أو المستلم.</translation>
    </message>
    <message>
        <source>The part of the address after the @ takes no mail.</source>
        <translation>الجزء الذي بعد @ من العنوان لا يقبل البريد.</translation>
    </message>
    <message>
        <source>Nothing more is said than that it failed, or worked.</source>
        <translation>لا يُقال أكثر من أنه أخفق، أو نجح.</translation>
    </message>
    <message>
        <source>Something is wrong with one of the addresses.</source>
        <translation>في أحد العناوين خطأ.</translation>
    </message>
    <message>
        <source>There is no mailbox of this name, that is, the part before the @.</source>
        <translation>لا يوجد صندوق بريد بهذا الاسم، أي الجزء الذي قبل @.</translation>
    </message>
    <message>
        <source>The part after the @ does not exist or takes no mail.</source>
        <translation>الجزء الذي بعد @ غير موجود أو لا يقبل البريد.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is not written as an address must be.</source>
        <translation>عنوان المستلم غير مكتوب كما يجب.</translation>
    </message>
    <message>
        <source>The address fits more than one mailbox.</source>
        <translation>العنوان يناسب أكثر من صندوق بريد.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is right.</source>
        <translation>عنوان المستلم صحيح.</translation>
    </message>
    <message>
        <source>The recipient has moved and left no new address.</source>
        <translation>انتقل المستلم ولم يترك عنوانًا جديدًا.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not written as an address must be.</source>
        <translation>عنوان المرسل غير مكتوب كما يجب.</translation>
    </message>
    <message>
        <source>The part of the sender&apos;s address after the @ does not exist, so that no answer could come back.</source>
        <translation>الجزء الذي بعد @ من عنوان المرسل غير موجود، فلا يمكن أن يعود رد.</translation>
    </message>
    <message>
        <source>The message was passed on to a system that cannot report what becomes of it.</source>
        <translation>مُرّرت الرسالة إلى نظام لا يستطيع الإبلاغ عما يحدث لها.</translation>
    </message>
    <message>
        <source>The part after the @ says of itself that it never takes mail.</source>
        <translation>الجزء الذي بعد @ يعلن عن نفسه أنه لا يقبل البريد أبدًا.</translation>
    </message>
    <message>
        <source>The mailbox exists, but something about it went wrong.</source>
        <translation>صندوق البريد موجود، لكن خطأ ما وقع فيه.</translation>
    </message>
    <message>
        <source>The mailbox is switched off or takes no mail.</source>
        <translation>صندوق البريد موقوف أو لا يقبل البريد.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>صندوق البريد ممتلئ.</translation>
    </message>
    <message>
        <source>The message is longer than this mailbox accepts.</source>
        <translation>الرسالة أطول مما يقبله صندوق البريد هذا.</translation>
    </message>
    <message>
        <source>The members of the mailing list could not be found out.</source>
        <translation>تعذّرت معرفة أعضاء القائمة البريدية.</translation>
    </message>
    <message>
        <source>Something is wrong with the receiving mail system.</source>
        <translation>في نظام البريد المستقبِل خطأ.</translation>
    </message>
    <message>
        <source>The receiving mail system has no storage left.</source>
        <translation>نفدت مساحة التخزين في نظام البريد المستقبِل.</translation>
    </message>
    <message>
        <source>The receiving mail system takes no mail at the moment.</source>
        <translation>لا يقبل نظام البريد المستقبِل البريد الآن.</translation>
    </message>
    <message>
        <source>The receiving mail system lacks something that the message needs.</source>
        <translation>ينقص نظام البريد المستقبِل شيء تحتاج إليه الرسالة.</translation>
    </message>
    <message>
        <source>The message is too large for the receiving mail system.</source>
        <translation>الرسالة أكبر مما يتسع له نظام البريد المستقبِل.</translation>
    </message>
    <message>
        <source>The receiving mail system is set up wrongly.</source>
        <translation>نظام البريد المستقبِل مهيأ تهيئة خاطئة.</translation>
    </message>
    <message>
        <source>The message was taken, but with another priority.</source>
        <translation>قُبلت الرسالة، لكن بأولوية أخرى.</translation>
    </message>
    <message>
        <source>Something is wrong on the way between the mail systems.</source>
        <translation>في الطريق بين نظامي البريد خطأ.</translation>
    </message>
    <message>
        <source>The receiving computer did not answer.</source>
        <translation>لم يُجب الحاسوب المستقبِل.</translation>
    </message>
    <message>
        <source>The connection was made and then broke.</source>
        <translation>قام الاتصال ثم انقطع.</translation>
    </message>
    <message>
        <source>The directory in which mail systems look each other up failed.</source>
        <translation>أخفق الدليل الذي تبحث فيه أنظمة البريد بعضها عن بعض.</translation>
    </message>
    <message>
        <source>No way to the recipient&apos;s mail system was found.</source>
        <translation>لم يُعثر على طريق إلى نظام بريد المستلم.</translation>
    </message>
    <message>
        <source>The mail system has more to do than it can.</source>
        <translation>لدى نظام البريد عمل أكثر مما يستطيع.</translation>
    </message>
    <message>
        <source>The message was going round in a circle.</source>
        <translation>كانت الرسالة تدور في حلقة.</translation>
    </message>
    <message>
        <source>The message could not be delivered in time and was given up.</source>
        <translation>تعذّر تسليم الرسالة في الوقت المحدد وتُركت.</translation>
    </message>
    <message>
        <source>The two mail systems did not understand each other.</source>
        <translation>لم يفهم نظاما البريد أحدهما الآخر.</translation>
    </message>
    <message>
        <source>A command was wrong or came at the wrong time.</source>
        <translation>كان أمر خاطئًا أو جاء في وقت خاطئ.</translation>
    </message>
    <message>
        <source>A command was not written as it must be.</source>
        <translation>لم يكن أمر مكتوبًا كما يجب.</translation>
    </message>
    <message>
        <source>The message has too many recipients.</source>
        <translation>مستلمو الرسالة كثيرون جدًا.</translation>
    </message>
    <message>
        <source>Something that was said along with a command was wrong.</source>
        <translation>شيء قيل مع أمر كان خاطئًا.</translation>
    </message>
    <message>
        <source>The two mail systems speak different versions.</source>
        <translation>يستخدم نظاما البريد إصدارين مختلفين.</translation>
    </message>
    <message>
        <source>What was sent for signing in was too long.</source>
        <translation>ما أُرسل لتسجيل الدخول كان طويلًا جدًا.</translation>
    </message>
    <message>
        <source>Something in the content of the message caused the failure.</source>
        <translation>شيء في محتوى الرسالة سبّب الإخفاق.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take this kind of content.</source>
        <translation>لا يقبل نظام بريد المستلم هذا النوع من المحتوى.</translation>
    </message>
    <message>
        <source>The message would have to be converted, and that is not allowed.</source>
        <translation>يلزم تحويل الرسالة، وهذا غير مسموح.</translation>
    </message>
    <message>
        <source>The message would have to be converted, and that is not possible.</source>
        <translation>يلزم تحويل الرسالة، وهذا غير ممكن.</translation>
    </message>
    <message>
        <source>The message was delivered, but lost something when it was converted.</source>
        <translation>سُلّمت الرسالة، لكنها فقدت شيئًا عند تحويلها.</translation>
    </message>
    <message>
        <source>Converting the message failed.</source>
        <translation>أخفق تحويل الرسالة.</translation>
    </message>
    <message>
        <source>The content of the message could not be fetched.</source>
        <translation>تعذّر جلب محتوى الرسالة.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take addresses with letters outside plain English.</source>
        <translation>لا يقبل نظام بريد المستلم عناوين فيها حروف غير الحروف الإنجليزية البسيطة.</translation>
    </message>
    <message>
        <source>The answer needs letters that the other side cannot take.</source>
        <translation>يحتاج الرد إلى حروف لا يستطيع الطرف الآخر قبولها.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not take header lines with letters outside plain English.</source>
        <translation>لا يقبل نظام بريد المستلم أسطر ترويسة فيها حروف غير الحروف الإنجليزية البسيطة.</translation>
    </message>
    <message>
        <source>A security rule stands against it.</source>
        <translation>قاعدة أمنية تمنع ذلك.</translation>
    </message>
    <message>
        <source>It was refused by a rule. The number alone does not tell which: a spam filter, a block list, or a missing permission.</source>
        <translation>رفضتها قاعدة. الرقم وحده لا يقول أيها: برنامج لتصفية البريد المزعج، أو قائمة حظر، أو إذن ناقص.</translation>
    </message>
    <message>
        <source>The sender may not write to this mailing list.</source>
        <translation>لا يحق للمرسل الكتابة إلى هذه القائمة البريدية.</translation>
    </message>
    <message>
        <source>The security of the message would have to be changed, and that is not possible.</source>
        <translation>يلزم تغيير حماية الرسالة، وهذا غير ممكن.</translation>
    </message>
    <message>
        <source>A security feature that is needed is not there.</source>
        <translation>ميزة أمنية مطلوبة غير موجودة.</translation>
    </message>
    <message>
        <source>Encrypting or signing failed.</source>
        <translation>أخفق التشفير أو التوقيع.</translation>
    </message>
    <message>
        <source>The kind of encryption is not known there.</source>
        <translation>نوع التشفير غير معروف هناك.</translation>
    </message>
    <message>
        <source>The message has been changed or damaged on the way.</source>
        <translation>تغيّرت الرسالة أو تلفت في الطريق.</translation>
    </message>
    <message>
        <source>The way of signing in is too weak; often an app password is needed.</source>
        <translation>طريقة تسجيل الدخول ليست آمنة كفاية، وتلزم في الغالب كلمة مرور تطبيق.</translation>
    </message>
    <message>
        <source>An encrypted connection is needed.</source>
        <translation>يلزم اتصال مشفّر.</translation>
    </message>
    <message>
        <source>This way of signing in needs an encrypted connection.</source>
        <translation>تحتاج طريقة تسجيل الدخول هذه إلى اتصال مشفّر.</translation>
    </message>
    <message>
        <source>The password must be set anew.</source>
        <translation>يلزم تعيين كلمة المرور من جديد.</translation>
    </message>
    <message>
        <source>The account is switched off.</source>
        <translation>الحساب موقوف.</translation>
    </message>
    <message>
        <source>The two mail systems would first have to trust each other.</source>
        <translation>على نظامي البريد أن يثق أحدهما بالآخر أولًا.</translation>
    </message>
    <message>
        <source>The priority of the message is too low.</source>
        <translation>أولوية الرسالة منخفضة جدًا.</translation>
    </message>
    <message>
        <source>The message is too large for its priority.</source>
        <translation>الرسالة كبيرة جدًا بالنسبة إلى أولويتها.</translation>
    </message>
    <message>
        <source>The mailbox belongs to somebody else now.</source>
        <translation>صندوق البريد صار لشخص آخر.</translation>
    </message>
    <message>
        <source>The part after the @ belongs to somebody else now.</source>
        <translation>الجزء الذي بعد @ صار لجهة أخرى.</translation>
    </message>
    <message>
        <source>It could not be found out whether the mailbox has changed hands.</source>
        <translation>تعذّرت معرفة هل تغيّر صاحب صندوق البريد.</translation>
    </message>
    <message>
        <source>The message carries no valid signature of a domain (DKIM).</source>
        <translation>لا تحمل الرسالة توقيعًا صالحًا لنطاق (DKIM).</translation>
    </message>
    <message>
        <source>The message carries no signature that is accepted there (DKIM).</source>
        <translation>لا تحمل الرسالة توقيعًا مقبولًا هناك (DKIM).</translation>
    </message>
    <message>
        <source>The message carries no signature of the domain that it shows as its sender (DKIM).</source>
        <translation>لا تحمل الرسالة توقيع النطاق الذي تُظهره مرسلًا (DKIM).</translation>
    </message>
    <message>
        <source>The message came from a server that the sender&apos;s domain does not list (SPF). The sender may have been forged.</source>
        <translation>جاءت الرسالة من خادم لا يذكره نطاق المرسل (SPF). قد يكون المرسل منتحَلًا.</translation>
    </message>
    <message>
        <source>The list of servers of the sender&apos;s domain could not be read (SPF).</source>
        <translation>تعذّرت قراءة قائمة خوادم نطاق المرسل (SPF).</translation>
    </message>
    <message>
        <source>The sending server has no proper name of its own, as is usual for home connections.</source>
        <translation>ليس للخادم المرسل اسم خاص سليم، كما هو معتاد في الاتصالات المنزلية.</translation>
    </message>
    <message>
        <source>Several checks could not prove who sent the message. The sender may have been forged.</source>
        <translation>لم تثبت عدة فحوص من أرسل الرسالة. قد يكون المرسل منتحَلًا.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain says of itself that it takes no mail.</source>
        <translation>يعلن نطاق المرسل عن نفسه أنه لا يقبل البريد.</translation>
    </message>
    <message>
        <source>Too much mail at once.</source>
        <translation>بريد كثير جدًا دفعة واحدة.</translation>
    </message>
    <message>
        <source>The chain of proofs that a forwarder adds is broken (ARC).</source>
        <translation>سلسلة الإثباتات التي يضيفها من يعيد التوجيه مقطوعة (ARC).</translation>
    </message>
    <message>
        <source>The message asks for encryption on its whole way, and the next server does not offer it.</source>
        <translation>تطلب الرسالة التشفير طوال الطريق، والخادم التالي لا يوفره.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1: copied to %2 and marked as deleted</source>
        <extracomment>%1 = a message&apos;s place, %2 = a folder. The server can only copy.</extracomment>
        <translation>%1: نُسخت إلى %2 ووُضعت عليها علامة الحذف</translation>
    </message>
    <message>
        <source>%1: was not there any more</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: لم تعد موجودة</translation>
    </message>
    <message>
        <source>%1: is another message now, not touched</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: هي الآن رسالة أخرى، لم تُمس</translation>
    </message>
    <message>
        <source>%1: not moved</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: لم تُنقل</translation>
    </message>
    <message>
        <source>%1 would go to %2, %3 notices would stay. Nothing was moved.</source>
        <extracomment>%1 = number of messages that would be moved, %2 = folder, %3 = number of notices that would stay</extracomment>
        <translation>كانت ستُنقل %1 من الرسائل إلى %2، وتبقى %3 من الإشعارات. لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>لا يوجد ما يُنقل.</translation>
    </message>
    <message>
        <source>There is no sweep to bring back.</source>
        <translation>لا يوجد تنظيف للتراجع عنه.</translation>
    </message>
    <message>
        <source>
This is the sample mailbox. There is no display here: start the program on a desktop to see its window, or run it with --help for the commands.</source>
        <translation>
هذا صندوق بريد نموذجي. لا توجد شاشة هنا: شغّل البرنامج على سطح مكتب لترى نافذته، أو شغّله مع --help لترى الأوامر.</translation>
    </message>
    <message>
        <source>%1: deleted for good</source>
        <extracomment>%1 = a message&apos;s place</extracomment>
        <translation>%1: حُذفت نهائيًا</translation>
    </message>
    <message>
        <source>%1: not known yet; the next sweep or undo looks first</source>
        <extracomment>%1 = a message&apos;s place. The connection broke while the server was at it.</extracomment>
        <translation>%1: لم يُعرف بعد؛ التنظيف أو التراجع القادم ينظر أولًا</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had been copied before and were left alone</source>
        <extracomment>%n = messages that an earlier sweep copied to Trash; the server cannot remove them from their old folder</extracomment>
        <translation>
            <numerusform>لم تُنسخ أي رسالة من قبل</numerusform>
            <numerusform>رسالة واحدة نُسخت من قبل وتُركت كما هي</numerusform>
            <numerusform>رسالتان نُسختا من قبل وتُركتا كما هما</numerusform>
            <numerusform>%Ln رسائل نُسخت من قبل وتُركت كما هي</numerusform>
            <numerusform>%Ln رسالة نُسخت من قبل وتُركت كما هي</numerusform>
            <numerusform>%Ln رسالة نُسخت من قبل وتُركت كما هي</numerusform>
        </translation>
    </message>
    <message>
        <source>This mailbox has no Trash: the folder %1 would be made.</source>
        <extracomment>%1 = the name of a mail folder</extracomment>
        <translation>ليس في صندوق البريد هذا مهملات: سيُنشأ المجلد %1.</translation>
    </message>
    <message>
        <source>This mailbox has no Trash: the folder %1 is made.</source>
        <translation>ليس في صندوق البريد هذا مهملات: يُنشأ المجلد %1.</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>Please beware of odd mail in my name</source>
        <translation>أرجو الحذر من بريد غريب باسمي</translation>
    </message>
    <message>
        <source>Hello,

somebody else had access to my mail account and sent messages through it. If you got an odd message from me lately, please do not open its links or attachments, and delete it.

I have secured the account. Sorry for the trouble.
</source>
        <extracomment>The whole text of a message to friends and relatives</extracomment>
        <translation>مرحبًا،

دخل شخص آخر إلى حساب بريدي وأرسل رسائل من خلاله. إن وصلتك مني مؤخرًا رسالة غريبة فأرجو عدم فتح روابطها أو مرفقاتها، وحذفها.

لقد أمّنت الحساب. أعتذر عن الإزعاج.
</translation>
    </message>
    <message>
        <source>Hello,

somebody is sending messages with my address as the sender. They do not come from me and my account is not involved. If you get an odd message in my name, please do not open its links or attachments, and delete it.

If in doubt, call me.
</source>
        <extracomment>The whole text of a message to friends and relatives</extracomment>
        <translation>مرحبًا،

أحدهم يرسل رسائل وعنواني فيها هو المرسل. ليست مني، ولا شأن لحسابي بها. إن وصلتك رسالة غريبة باسمي فأرجو عدم فتح روابطها أو مرفقاتها، وحذفها.

عند الشك، اتصل بي.
</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Your memory: did you send a message that could be this one?</source>
        <translation>تذكّر: هل أرسلت رسالة قد تكون هي هذه؟</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1 about “%2”?</source>
        <extracomment>%1 is an e-mail address, %2 the subject of a message</extracomment>
        <translation>تذكّر: هل كتبت إلى %1 عن «%2»؟</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1 on %2?</source>
        <extracomment>%1 is an e-mail address, %2 a day (&quot;3 November&quot;)</extracomment>
        <translation>تذكّر: هل كتبت إلى %1 في %2؟</translation>
    </message>
    <message>
        <source>Your memory: did you write to %1?</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>تذكّر: هل كتبت إلى %1؟</translation>
    </message>
    <message>
        <source>Your sent mail: it is not among what this mailbox keeps. Look also on the telephone or the other computer from which you write.</source>
        <translation>بريدك المرسل: الرسالة ليست بين ما يحفظه صندوق البريد هذا. انظر أيضًا في الهاتف أو في الحاسوب الآخر الذي تكتب منه.</translation>
    </message>
    <message>
        <source>The message itself: the notice returns too little of it to show which way it took.</source>
        <translation>الرسالة نفسها: يعيد الإشعار منها قدرًا أقل من أن يبيّن الطريق الذي سلكته.</translation>
    </message>
    <message>
        <source>The records of your domain: looking them up, where you allow it in the settings, can show whether the sending computer was entitled to use your address.</source>
        <translation>سجلات نطاقك: الاستعلام عنها، إن سمحت به في الإعدادات، قد يبيّن هل كان للحاسوب المرسِل حق استخدام عنوانك.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>توقف، كما طلبت.</translation>
    </message>
    <message>
        <source>Start again whenever you like. Nothing is lost.</source>
        <translation>ابدأ من جديد متى شئت. لم يضع شيء.</translation>
    </message>
    <message>
        <source>This computer has no connection to the internet.</source>
        <translation>هذا الحاسوب غير متصل بالإنترنت.</translation>
    </message>
    <message>
        <source>Check the network, then try again. What was found before is still here.</source>
        <translation>تحقق من الشبكة ثم حاول مرة أخرى. ما وُجد من قبل ما زال هنا.</translation>
    </message>
    <message>
        <source>There is no mail server named %1.</source>
        <extracomment>%1 is a server&apos;s name, such as imap.example.org</extracomment>
        <translation>لا يوجد خادم بريد باسم %1.</translation>
    </message>
    <message>
        <source>There is no mail server of that name.</source>
        <translation>لا يوجد خادم بريد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and that you are connected to the internet.</source>
        <translation>تحقق من كتابة اسم الخادم، ومن أنك متصل بالإنترنت.</translation>
    </message>
    <message>
        <source>%1 does not accept a connection for mail there.</source>
        <translation>لا يقبل %1 اتصال بريد هناك.</translation>
    </message>
    <message>
        <source>The server does not accept a connection for mail there.</source>
        <translation>لا يقبل الخادم اتصال بريد هناك.</translation>
    </message>
    <message>
        <source>Check the port (993 at most providers), or try again in a few minutes.</source>
        <translation>تحقق من المنفذ (993 لدى معظم المزوّدين)، أو حاول مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>انقطع الاتصال بـ %1.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>Try again. It goes on where it stopped; nothing is lost.</source>
        <translation>حاول مرة أخرى. يُستأنف من حيث توقف، ولم يضع شيء.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يُجب %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يُجب الخادم في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Check the network, then try again in a few minutes.</source>
        <translation>تحقق من الشبكة، ثم حاول مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>%1 offers no protected connection that this program could use.</source>
        <translation>لا يوفر %1 اتصالًا محميًا يستطيع هذا البرنامج استخدامه.</translation>
    </message>
    <message>
        <source>The server offers no protected connection that this program could use.</source>
        <translation>لا يوفر الخادم اتصالًا محميًا يستطيع هذا البرنامج استخدامه.</translation>
    </message>
    <message>
        <source>Your password was not sent. Try port 993 with “Encrypted from the start (TLS)”, or ask your provider for the right settings.</source>
        <translation>لم تُرسل كلمة مرورك. جرّب المنفذ 993 مع «مشفّر من البداية (TLS)»، أو اسأل مزوّدك عن الإعدادات الصحيحة.</translation>
    </message>
    <message>
        <source>%1 cannot prove that it is the server it claims to be.</source>
        <translation>لا يستطيع %1 أن يثبت أنه الخادم الذي يدّعي أنه هو.</translation>
    </message>
    <message>
        <source>The server cannot prove that it is the one it claims to be.</source>
        <translation>لا يستطيع الخادم أن يثبت أنه الذي يدّعي أنه هو.</translation>
    </message>
    <message>
        <source>Your password was not sent. In a café or hotel, try another network. If the server is your own, you can look at its certificate and trust it for this account.</source>
        <translation>لم تُرسل كلمة مرورك. في مقهى أو فندق، جرّب شبكة أخرى. إن كان الخادم لك فيمكنك الاطلاع على شهادته والوثوق بها لهذا الحساب.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, or this computer&apos;s clock is wrong.</source>
        <translation>انتهت صلاحية شهادة %1، أو أن ساعة هذا الحاسوب خاطئة.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation>انتهت صلاحية شهادة الخادم، أو أن ساعة هذا الحاسوب خاطئة.</translation>
    </message>
    <message>
        <source>Your password was not sent. Check the date on this computer; if it is right, tell your provider.</source>
        <translation>لم تُرسل كلمة مرورك. تحقق من التاريخ في هذا الحاسوب، فإن كان صحيحًا فأخبر مزوّدك.</translation>
    </message>
    <message>
        <source>The server that answered is not %1: its certificate is for another name.</source>
        <translation>الخادم الذي أجاب ليس %1: شهادته باسم آخر.</translation>
    </message>
    <message>
        <source>The server that answered is not the one you asked for: its certificate is for another name.</source>
        <translation>الخادم الذي أجاب ليس الذي طلبته: شهادته باسم آخر.</translation>
    </message>
    <message>
        <source>Your password was not sent. Check the spelling of the server&apos;s name, or ask your provider for it.</source>
        <translation>لم تُرسل كلمة مرورك. تحقق من كتابة اسم الخادم، أو اسأل مزوّدك عنه.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you accepted.</source>
        <translation>يعرض %1 شهادة غير التي قبلتها.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you accepted.</source>
        <translation>يعرض الخادم شهادة غير التي قبلتها.</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask whoever runs the server whether the certificate was renewed before you accept the new one.</source>
        <translation>لم تُرسل كلمة مرورك. اسأل من يشغّل الخادم هل جُدّدت الشهادة قبل أن تقبل الجديدة.</translation>
    </message>
    <message>
        <source>The server did not accept this address and password.</source>
        <translation>لم يقبل الخادم هذا العنوان وكلمة المرور.</translation>
    </message>
    <message>
        <source>Type the password once more. Many providers want a separate app password here, not the one for their website.</source>
        <translation>اكتب كلمة المرور مرة أخرى. يريد كثير من المزوّدين هنا كلمة مرور تطبيق منفصلة، لا كلمة مرور موقعهم.</translation>
    </message>
    <message>
        <source>Your provider wants an app password here.</source>
        <translation>يريد مزوّدك هنا كلمة مرور تطبيق.</translation>
    </message>
    <message>
        <source>Make one on your provider&apos;s website and type it in place of your usual password.</source>
        <translation>أنشئ واحدة في موقع مزوّدك واكتبها بدل كلمة مرورك المعتادة.</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in with a password.</source>
        <translation>لا يوفر %1 طريقة لتسجيل الدخول بكلمة مرور.</translation>
    </message>
    <message>
        <source>The server offers no way to sign in with a password.</source>
        <translation>لا يوفر الخادم طريقة لتسجيل الدخول بكلمة مرور.</translation>
    </message>
    <message>
        <source>Your password was not sent. Ask your provider how mail programs sign in.</source>
        <translation>لم تُرسل كلمة مرورك. اسأل مزوّدك كيف تسجّل برامج البريد الدخول.</translation>
    </message>
    <message>
        <source>%1 did not let this program in: the request was declined in the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>لم يسمح %1 بدخول هذا البرنامج: رُفض الطلب في المتصفح.</translation>
    </message>
    <message>
        <source>This program was not let in: the request was declined in the browser.</source>
        <translation>لم يُسمح بدخول هذا البرنامج: رُفض الطلب في المتصفح.</translation>
    </message>
    <message>
        <source>If that was a slip, start again and agree in the browser. At work or school, an administrator may have to allow it first.</source>
        <translation>إن كان ذلك سهوًا فابدأ من جديد ووافق في المتصفح. في العمل أو المدرسة قد يلزم أن يسمح به مسؤول الشبكة أولًا.</translation>
    </message>
    <message>
        <source>Signing in at %1 was not finished in the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>لم يكتمل تسجيل الدخول إلى %1 في المتصفح.</translation>
    </message>
    <message>
        <source>Signing in was not finished in the browser.</source>
        <translation>لم يكتمل تسجيل الدخول في المتصفح.</translation>
    </message>
    <message>
        <source>Start again, and stay with the browser&apos;s page until it tells you to come back here.</source>
        <translation>ابدأ من جديد، وابق في صفحة المتصفح حتى تخبرك بأن تعود إلى هنا.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in again.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>يريد %1 أن تسجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Your provider wants you to sign in again.</source>
        <translation>يريد مزوّدك أن تسجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Sign in through the browser once more. This happens after a change of password, after a long time, or when you withdrew this program&apos;s access.</source>
        <translation>سجّل الدخول بالمتصفح مرة أخرى. يحدث هذا بعد تغيير كلمة المرور، أو بعد وقت طويل، أو إذا سحبت إذن هذا البرنامج.</translation>
    </message>
    <message>
        <source>You signed in as %1, which is not the address you gave here.</source>
        <extracomment>%1 is an e-mail address</extracomment>
        <translation>سجّلت الدخول باسم %1، وهذا ليس العنوان الذي أدخلته هنا.</translation>
    </message>
    <message>
        <source>You signed in with another address than the one you gave here.</source>
        <translation>سجّلت الدخول بعنوان غير الذي أدخلته هنا.</translation>
    </message>
    <message>
        <source>Start again and choose the right account in the browser, or change the address here.</source>
        <translation>ابدأ من جديد واختر الحساب الصحيح في المتصفح، أو غيّر العنوان هنا.</translation>
    </message>
    <message>
        <source>No web browser could be opened.</source>
        <translation>تعذّر فتح متصفح ويب.</translation>
    </message>
    <message>
        <source>Choose a standard browser in this computer&apos;s settings, then try again. An app password, where your provider offers one, works without a browser.</source>
        <translation>اختر متصفحًا افتراضيًا في إعدادات هذا الحاسوب ثم حاول مرة أخرى. كلمة مرور التطبيق، إن وفّرها مزوّدك، تعمل دون متصفح.</translation>
    </message>
    <message>
        <source>This copy of the program is not registered at %1, so it cannot sign in there through the browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>هذه النسخة من البرنامج غير مسجّلة لدى %1، فلا تستطيع تسجيل الدخول هناك بالمتصفح.</translation>
    </message>
    <message>
        <source>This copy of the program is not registered at your provider, so it cannot sign in there through the browser.</source>
        <translation>هذه النسخة من البرنامج غير مسجّلة لدى مزوّدك، فلا تستطيع تسجيل الدخول هناك بالمتصفح.</translation>
    </message>
    <message>
        <source>Use an app password if your provider offers one, or give a client ID of your own in the settings.</source>
        <translation>استخدم كلمة مرور تطبيق إن وفّرها مزوّدك، أو أدخل معرّف عميل خاصًا بك في الإعدادات.</translation>
    </message>
    <message>
        <source>%1 does not accept this program&apos;s registration.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>لا يقبل %1 تسجيل هذا البرنامج.</translation>
    </message>
    <message>
        <source>Your provider does not accept this program&apos;s registration.</source>
        <translation>لا يقبل مزوّدك تسجيل هذا البرنامج.</translation>
    </message>
    <message>
        <source>Check the client ID in the settings. At work or school, an administrator may have to allow this program.</source>
        <translation>تحقق من معرّف العميل في الإعدادات. في العمل أو المدرسة قد يلزم أن يسمح مسؤول الشبكة بهذا البرنامج أولًا.</translation>
    </message>
    <message>
        <source>The mail server is busy.</source>
        <translation>خادم البريد مشغول.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>انتظر بضع دقائق، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The mail server refused to do that.</source>
        <translation>رفض خادم البريد فعل ذلك.</translation>
    </message>
    <message>
        <source>Try again. If it keeps refusing, show your provider the details below.</source>
        <translation>حاول مرة أخرى. إن استمر في الرفض فاعرض التفاصيل أدناه على مزوّدك.</translation>
    </message>
    <message>
        <source>The mail server gave an answer that makes no sense.</source>
        <translation>أعطى خادم البريد جوابًا لا معنى له.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it happens again, show your provider the details below.</source>
        <translation>لم يتغيّر شيء. حاول مرة أخرى، فإن تكرر فاعرض التفاصيل أدناه على مزوّدك.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there any more.</source>
        <translation>لم يعد المجلد «%1» موجودًا.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>لم يعد المجلد موجودًا.</translation>
    </message>
    <message>
        <source>Check the mailbox again: the list is then brought up to date.</source>
        <translation>افحص صندوق البريد من جديد: عندها تُحدَّث القائمة.</translation>
    </message>
    <message>
        <source>The folder “%1” may be read but not changed.</source>
        <translation>يمكن قراءة المجلد «%1» ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>The folder may be read but not changed.</source>
        <translation>يمكن قراءة المجلد ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>Nothing was moved. Ask whoever owns the folder.</source>
        <translation>لم يُنقل شيء. اسأل صاحب المجلد.</translation>
    </message>
    <message>
        <source>The mailbox was rebuilt since it was last checked.</source>
        <translation>أُعيد بناء صندوق البريد منذ آخر فحص.</translation>
    </message>
    <message>
        <source>Nothing was moved, to be safe. Check the mailbox again, then repeat the clean-up.</source>
        <translation>لم يُنقل شيء، حرصًا على الأمان. افحص صندوق البريد من جديد، ثم كرّر التنظيف.</translation>
    </message>
    <message>
        <source>Your mailbox is full, so the server could not move the messages.</source>
        <translation>صندوق بريدك ممتلئ، فلم يتمكن الخادم من نقل الرسائل.</translation>
    </message>
    <message>
        <source>Empty the Trash in your mail program, then try again.</source>
        <translation>أفرغ المهملات في برنامج بريدك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <extracomment>%1 is a file&apos;s or folder&apos;s name</extracomment>
        <translation>لم يُعثر على %1.</translation>
    </message>
    <message>
        <source>The file was not found.</source>
        <translation>لم يُعثر على الملف.</translation>
    </message>
    <message>
        <source>Check the name, and that the disk it is on is connected.</source>
        <translation>تحقق من الاسم، ومن أن القرص الذي هو عليه متصل.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>تعذّرت قراءة %1.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>تعذّرت قراءة الملف.</translation>
    </message>
    <message>
        <source>Check that you are allowed to open it.</source>
        <translation>تحقق من أنه يحق لك فتحه.</translation>
    </message>
    <message>
        <source>%1 is damaged or is another kind of file.</source>
        <translation>الملف %1 تالف أو من نوع آخر.</translation>
    </message>
    <message>
        <source>The file is damaged or is another kind of file.</source>
        <translation>الملف تالف أو من نوع آخر.</translation>
    </message>
    <message>
        <source>Choose another file. This one was not changed.</source>
        <translation>اختر ملفًا آخر. لم يتغيّر هذا الملف.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk.</source>
        <translation>لم تبقَ مساحة على قرص هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Make room, then try again. Your mail on the server is untouched.</source>
        <translation>أخلِ بعض المساحة، ثم حاول مرة أخرى. بريدك على الخادم لم يُمس.</translation>
    </message>
    <message>
        <source>What this program remembers was written by a newer version of it.</source>
        <translation>ما يتذكره هذا البرنامج كتبه إصدار أحدث منه.</translation>
    </message>
    <message>
        <source>Install the newer version again, or start afresh: the old file is then put aside, not deleted.</source>
        <translation>ثبّت الإصدار الأحدث من جديد، أو ابدأ من البداية: عندها يُوضع الملف القديم جانبًا ولا يُحذف.</translation>
    </message>
    <message>
        <source>The file in which this program remembers things is damaged.</source>
        <translation>الملف الذي يحفظ فيه هذا البرنامج ما يتذكره تالف.</translation>
    </message>
    <message>
        <source>Start afresh: the damaged file is put aside, not deleted, and your mail is read again. Your mailbox is untouched.</source>
        <translation>ابدأ من البداية: يُوضع الملف التالف جانبًا ولا يُحذف، ويُقرأ بريدك من جديد. صندوق بريدك لم يُمس.</translation>
    </message>
    <message>
        <source>Another copy of this program is at work on the same mailbox.</source>
        <translation>نسخة أخرى من هذا البرنامج تعمل على صندوق البريد نفسه.</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it, then try again.</source>
        <translation>انتظر حتى تنتهي، أو أغلقها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The password for this account is not known any more.</source>
        <translation>لم تعد كلمة مرور هذا الحساب معروفة.</translation>
    </message>
    <message>
        <source>Type it again. This computer has no keychain running, so it is kept only until you close the program.</source>
        <translation>اكتبها من جديد. لا تعمل في هذا الحاسوب سلسلة مفاتيح، فلا تُحفظ إلا إلى أن تغلق البرنامج.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked.</source>
        <translation>سلسلة مفاتيح هذا الحاسوب مقفلة.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again, or type the password again.</source>
        <translation>افتح قفل سلسلة المفاتيح ثم حاول مرة أخرى، أو اكتب كلمة المرور من جديد.</translation>
    </message>
    <message>
        <source>“%1” cannot be right.</source>
        <translation>لا يمكن أن يكون «%1» صحيحًا.</translation>
    </message>
    <message>
        <source>Something that was typed cannot be right.</source>
        <translation>شيء مما كُتب لا يمكن أن يكون صحيحًا.</translation>
    </message>
    <message>
        <source>Check it for slips and type it again.</source>
        <translation>ابحث عن أخطاء الكتابة واكتبه من جديد.</translation>
    </message>
    <message>
        <source>This kind of mailbox cannot do that.</source>
        <translation>لا يستطيع هذا النوع من صناديق البريد فعل ذلك.</translation>
    </message>
    <message>
        <source>Saved mail in single files can be read here, but not cleared up. Add the account itself to do that.</source>
        <translation>البريد المحفوظ في ملفات مفردة يمكن قراءته هنا ولا يمكن تنظيفه. لذلك أضف الحساب نفسه.</translation>
    </message>
    <message>
        <source>Something went wrong inside this program.</source>
        <translation>حدث خطأ داخل هذا البرنامج.</translation>
    </message>
    <message>
        <source>Your mail is untouched. Try again; if it happens again, please report it with the details below.</source>
        <translation>بريدك لم يُمس. حاول مرة أخرى، فإن تكرر فأبلغ عنه مع التفاصيل أدناه.</translation>
    </message>
    <message>
        <source>This mail server cannot delete single messages for good.</source>
        <translation>لا يستطيع خادم البريد هذا حذف رسائل مفردة نهائيًا.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Move them to Trash instead, and empty the Trash in your mail program.</source>
        <translation>لم يُحذف شيء. انقلها إلى المهملات بدلًا من ذلك، ثم أفرغ المهملات في برنامج بريدك.</translation>
    </message>
</context>
<context>
    <name>EvidenceLines</name>
    <message>
        <source>Strong sign</source>
        <extracomment>How much a piece of evidence weighs</extracomment>
        <translation>علامة قوية</translation>
    </message>
    <message>
        <source>Weak sign</source>
        <translation>علامة ضعيفة</translation>
    </message>
    <message>
        <source>Fair sign</source>
        <extracomment>How much a piece of evidence weighs</extracomment>
        <translation>علامة واضحة</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>The message lies in your Sent folder, and it went to this recipient.</source>
        <extracomment>Facts that tell whether the person wrote a returned message. First a plain sentence for somebody without technical knowledge, then a short technical line with the facts as blanks.</extracomment>
        <translation>الرسالة في مجلد المرسل لديك، وقد ذهبت إلى هذا المستلم.</translation>
    </message>
    <message>
        <source>Same Message-ID as your mail of %1 to %2</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Message-ID نفسه كما في بريدك بتاريخ %1 إلى %2</translation>
    </message>
    <message>
        <source>The message lies in your Sent folder. Somebody passed it on to the address that failed.</source>
        <translation>الرسالة في مجلد المرسل لديك. مرّرها أحد إلى العنوان الذي تعذّر التسليم إليه.</translation>
    </message>
    <message>
        <source>It carries the number of a message of yours, but it did not come from your mail provider.</source>
        <translation>تحمل رقم إحدى رسائلك، لكنها لم تأت من مزوّد بريدك.</translation>
    </message>
    <message>
        <source>Message-ID of your mail of %1 to %2, handed over by a stranger</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>Message-ID لبريدك بتاريخ %1 إلى %2، سلّمها غريب</translation>
    </message>
    <message>
        <source>Your Sent folder holds a message with this subject to this person, from that time.</source>
        <translation>في مجلد المرسل لديك رسالة بهذا الموضوع إلى هذا الشخص، من ذلك الوقت.</translation>
    </message>
    <message>
        <source>Your mail of %1 to %2</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>بريدك بتاريخ %1 إلى %2</translation>
    </message>
    <message>
        <source>You wrote to this address shortly before.</source>
        <translation>كتبت إلى هذا العنوان قبل ذلك بقليل.</translation>
    </message>
    <message>
        <source>You sent a message with this subject to others at that time.</source>
        <translation>أرسلت في ذلك الوقت رسالة بهذا الموضوع إلى آخرين.</translation>
    </message>
    <message>
        <source>Subject in Sent: %1</source>
        <extracomment>%1 is the subject of a message.</extracomment>
        <translation>الموضوع في المرسل: %1</translation>
    </message>
    <message>
        <source>It answers a message that lies in your mailbox.</source>
        <translation>إنها رد على رسالة في صندوق بريدك.</translation>
    </message>
    <message>
        <source>You have been in touch with this address before.</source>
        <translation>كان لك تواصل مع هذا العنوان من قبل.</translation>
    </message>
    <message>
        <source>Known address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>عنوان معروف: %1</translation>
    </message>
    <message>
        <source>It is not in your Sent folder, which holds your other messages of those days.</source>
        <translation>ليست في مجلد المرسل لديك، وفيه رسائلك الأخرى من تلك الأيام.</translation>
    </message>
    <message>
        <source>It is not in your Sent folder. That alone means little: not every device saves its mail there.</source>
        <translation>ليست في مجلد المرسل لديك. هذا وحده لا يعني الكثير: ليس كل جهاز يحفظ بريده هناك.</translation>
    </message>
    <message>
        <source>You have never written to this address before.</source>
        <translation>لم تكتب إلى هذا العنوان من قبل قط.</translation>
    </message>
    <message>
        <source>Unknown address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>عنوان غير معروف: %1</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s digital signature on the message is genuine, so it went out through an account there.</source>
        <translation>التوقيع الرقمي لمزوّد بريدك على الرسالة أصيل، فقد خرجت إذن عبر حساب هناك.</translation>
    </message>
    <message>
        <source>DKIM signature of %1 verified over the returned header</source>
        <extracomment>%1 is a domain name. DKIM is the name of a technique.</extracomment>
        <translation>تحقق توقيع DKIM لـ %1 على الترويسة المعادة</translation>
    </message>
    <message>
        <source>It carries a genuine signature, but somebody copied the signed message and sent it on to others.</source>
        <translation>تحمل توقيعًا أصيلًا، لكن أحدًا نسخ الرسالة الموقّعة وأرسلها إلى آخرين.</translation>
    </message>
    <message>
        <source>DKIM signature of %1 on a copy: other recipient or other text, handed over by a stranger</source>
        <extracomment>%1 is a domain name. DKIM is the name of a technique.</extracomment>
        <translation>توقيع DKIM لـ %1 على نسخة: مستلم آخر أو نص آخر، سلّمها غريب</translation>
    </message>
    <message>
        <source>It lacks the digital signature that your mail provider puts on all your messages.</source>
        <translation>ينقصها التوقيع الرقمي الذي يضعه مزوّد بريدك على كل رسائلك.</translation>
    </message>
    <message>
        <source>Your own mail provider had the message in its hands and reports the failure.</source>
        <translation>كانت الرسالة لدى مزوّد بريدك أنت، وهو يبلغ عن الإخفاق.</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>أبلغ عنه %1</translation>
    </message>
    <message>
        <source>The receiving server got the message from your mail provider.</source>
        <translation>تلقّى الخادم المستقبِل الرسالة من مزوّد بريدك.</translation>
    </message>
    <message>
        <source>%1 (%2), allowed to send for your domain, handed it to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>سلّمها إلى %3 الخادم %1 (%2)، المسموح له بالإرسال عن نطاقك</translation>
    </message>
    <message>
        <source>The receiving server got the message from a computer of your mail provider.</source>
        <translation>تلقّى الخادم المستقبِل الرسالة من حاسوب تابع لمزوّد بريدك.</translation>
    </message>
    <message>
        <source>%1 (%2) handed it to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>سلّمها %1 (%2) إلى %3</translation>
    </message>
    <message>
        <source>The computer that passed the message on called itself by a name of your mail provider.</source>
        <translation>سمّى الحاسوب الذي مرّر الرسالة نفسه باسم من أسماء مزوّد بريدك.</translation>
    </message>
    <message>
        <source>%1 said to be %2 when it handed it to %3</source>
        <extracomment>%1 is an IP address, %2 the name it gave, %3 the receiving host.</extracomment>
        <translation>قال %1 إنه %2 عندما سلّمها إلى %3</translation>
    </message>
    <message>
        <source>The receiving server got the message from a computer that has nothing to do with your mail provider.</source>
        <translation>تلقّى الخادم المستقبِل الرسالة من حاسوب لا علاقة له بمزوّد بريدك.</translation>
    </message>
    <message>
        <source>A mailing list or a forwarding service had the message in between.</source>
        <translation>مرّت الرسالة بقائمة بريدية أو بخدمة إعادة توجيه.</translation>
    </message>
    <message>
        <source>Whoever sent it was not allowed to send mail for your address.</source>
        <translation>من أرسلها لم يكن مسموحًا له بإرسال بريد عن عنوانك.</translation>
    </message>
    <message>
        <source>SPF of %2 refuses %1</source>
        <extracomment>%1 is an IP address, %2 a domain name. SPF is the name of a technique.</extracomment>
        <translation>SPF في %2 يرفض %1</translation>
    </message>
    <message>
        <source>Somebody else&apos;s mail account was used to send it.</source>
        <translation>استُخدم حساب بريد شخص آخر لإرسالها.</translation>
    </message>
    <message>
        <source>Way: %1 (%2) to %3</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>الطريق: %1 (%2) إلى %3</translation>
    </message>
    <message>
        <source>It pretends to have passed your mail provider, which the later part of its way contradicts.</source>
        <translation>تتظاهر بأنها مرّت بمزوّد بريدك، وبقية طريقها تناقض ذلك.</translation>
    </message>
    <message>
        <source>Whoever sent it had signed in to an account at your mail provider.</source>
        <translation>من أرسلها كان قد سجّل الدخول إلى حساب لدى مزوّد بريدك.</translation>
    </message>
    <message>
        <source>The notice came back to a secret return address that only your mail provider puts on outgoing mail.</source>
        <translation>عاد الإشعار إلى عنوان إرجاع سري لا يضعه على البريد الصادر إلا مزوّد بريدك.</translation>
    </message>
    <message>
        <source>The receiving server checked the sender and found it false.</source>
        <translation>فحص الخادم المستقبِل المرسل ووجده زائفًا.</translation>
    </message>
    <message>
        <source>Checked by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>فحصه %1</translation>
    </message>
    <message>
        <source>The receiving server checked the sender and found it in order.</source>
        <translation>فحص الخادم المستقبِل المرسل ووجده سليمًا.</translation>
    </message>
    <message>
        <source>The receiving server refused it because it could not confirm the sender.</source>
        <translation>رفضها الخادم المستقبِل لأنه لم يتمكن من تأكيد المرسل.</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <extracomment>%1 is a mail server&apos;s reply, in its own words.</extracomment>
        <translation>كلامه: %1</translation>
    </message>
    <message>
        <source>The receiving server refused it because it came straight from somebody&apos;s home connection.</source>
        <translation>رفضها الخادم المستقبِل لأنها جاءت مباشرة من اتصال منزلي لشخص ما.</translation>
    </message>
    <message>
        <source>The message carries somebody else&apos;s name and address as its author.</source>
        <translation>تحمل الرسالة اسم شخص آخر وعنوانه بوصفه كاتبها.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>من: %1</translation>
    </message>
    <message>
        <source>It carries an address of your domain that you don&apos;t write from.</source>
        <translation>تحمل عنوانًا في نطاقك لا تكتب منه.</translation>
    </message>
    <message>
        <source>The name beside your address is not the one you use.</source>
        <translation>الاسم بجانب عنوانك ليس الاسم الذي تستخدمه.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <extracomment>%1 is a person&apos;s name as a message gives it.</extracomment>
        <translation>الاسم: %1</translation>
    </message>
    <message>
        <source>The name beside your address is the one you use.</source>
        <translation>الاسم بجانب عنوانك هو الذي تستخدمه.</translation>
    </message>
    <message>
        <source>It was written with a mail program that you use.</source>
        <translation>كُتبت ببرنامج بريد تستخدمه.</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <extracomment>%1 is the name of a mail program.
----------
%1 is the name of a mail program; may be empty.
----------
%1 is the name of a program.</extracomment>
        <translation>البرنامج: %1</translation>
    </message>
    <message>
        <source>It was not written with any mail program that you use.</source>
        <translation>لم تُكتب بأي برنامج بريد تستخدمه.</translation>
    </message>
    <message>
        <source>Its number is made the way your mail program makes them.</source>
        <translation>رقمها مصنوع كما يصنعه برنامج بريدك.</translation>
    </message>
    <message>
        <source>Its number is not made the way your mail programs make them.</source>
        <translation>رقمها ليس مصنوعًا كما تصنعه برامج بريدك.</translation>
    </message>
    <message>
        <source>Its number was given out by a computer that is not yours and not your mail provider&apos;s.</source>
        <translation>أعطى رقمها حاسوب ليس لك ولا لمزوّد بريدك.</translation>
    </message>
    <message>
        <source>Message-ID made by %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>صنع Message-ID: %1</translation>
    </message>
    <message>
        <source>It was written on a clock set to your time zone.</source>
        <translation>كُتبت على ساعة مضبوطة على منطقتك الزمنية.</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <extracomment>%1 is a date as the message gives it.</extracomment>
        <translation>التاريخ: %1</translation>
    </message>
    <message>
        <source>It was written on a clock set to a different time zone from yours.</source>
        <translation>كُتبت على ساعة مضبوطة على منطقة زمنية غير منطقتك.</translation>
    </message>
    <message>
        <source>It was sent at an hour at which you never write.</source>
        <translation>أُرسلت في ساعة لا تكتب فيها أبدًا.</translation>
    </message>
    <message>
        <source>Hour of the day: %1</source>
        <extracomment>%1 is an hour of the day, 0 to 23.</extracomment>
        <translation>ساعة اليوم: %1</translation>
    </message>
    <message>
        <source>The date on the message does not fit the day on which it was on its way.</source>
        <translation>التاريخ على الرسالة لا يطابق اليوم الذي كانت فيه في الطريق.</translation>
    </message>
    <message>
        <source>It was sent over an internet connection that you use.</source>
        <translation>أُرسلت عبر اتصال إنترنت تستخدمه.</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <extracomment>%1 is a host name or an IP address.</extracomment>
        <translation>الاتصال: %1</translation>
    </message>
    <message>
        <source>It was sent over an internet connection that you have not used before.</source>
        <translation>أُرسلت عبر اتصال إنترنت لم تستخدمه من قبل.</translation>
    </message>
    <message>
        <source>A computer of your own website or mail provider sent it, for example for a form on your site.</source>
        <translation>أرسلها حاسوب لموقعك أو لمزوّد بريدك، لنموذج في موقعك مثلًا.</translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <extracomment>%1 is a host name or an IP address.</extracomment>
        <translation>أرسلها %1</translation>
    </message>
    <message>
        <source>Your mail provider has stopped your account from sending.</source>
        <translation>أوقف مزوّد بريدك حسابك عن الإرسال.</translation>
    </message>
    <message>
        <source>It came in the middle of a flood of notices about mail that somebody else sent in your name.</source>
        <translation>جاء وسط سيل من الإشعارات عن بريد أرسله شخص آخر باسمك.</translation>
    </message>
    <message>
        <source>Notices in this flood: %1, since %2</source>
        <extracomment>%1 is a number of notices, %2 a date.</extracomment>
        <translation>إشعارات هذا السيل: %1، منذ %2</translation>
    </message>
    <message>
        <source>It has the same subject as other mail that somebody else sent in your name then.</source>
        <translation>له نفس موضوع بريد آخر أرسله شخص باسمك في ذلك الوقت.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <extracomment>%1 is the subject of a message.</extracomment>
        <translation>الموضوع: %1</translation>
    </message>
    <message>
        <source>It came together with others about mail that somebody else sent through your account.</source>
        <translation>جاء مع إشعارات أخرى عن بريد أرسله شخص آخر عبر حسابك.</translation>
    </message>
    <message>
        <source>Notices of that kind: %1, since %2</source>
        <extracomment>%1 is a number of notices, %2 a date.</extracomment>
        <translation>إشعارات من هذا النوع: %1، منذ %2</translation>
    </message>
    <message>
        <source>It belongs to a letter that you sent to many people that day.</source>
        <translation>يخص رسالة أرسلتها إلى كثيرين في ذلك اليوم.</translation>
    </message>
    <message>
        <source>Notices about the same letter: %1, subject: %2</source>
        <extracomment>%1 is a number of notices, %2 the subject of a message.</extracomment>
        <translation>إشعارات عن الرسالة نفسها: %1، الموضوع: %2</translation>
    </message>
    <message>
        <source>The notice claims to come from your own mail provider, but it was sent by a stranger.</source>
        <translation>يدّعي الإشعار أنه من مزوّد بريدك، لكن غريبًا أرسله.</translation>
    </message>
    <message>
        <source>Claims %1, came from %2</source>
        <extracomment>%1 is a domain name, %2 an IP address.</extracomment>
        <translation>يدّعي أنه %1، وجاء من %2</translation>
    </message>
    <message>
        <source>Your mail provider checked the sender of the notice and found it false.</source>
        <translation>فحص مزوّد بريدك مرسل الإشعار ووجده زائفًا.</translation>
    </message>
    <message>
        <source>Claimed sender: %1</source>
        <extracomment>%1 is a domain name.</extracomment>
        <translation>المرسل المدّعى: %1</translation>
    </message>
    <message>
        <source>It carries the name of a well-known company, but the address is not theirs.</source>
        <translation>يحمل اسم شركة معروفة، لكن العنوان ليس لها.</translation>
    </message>
    <message>
        <source>Calls itself %1, writes from %2</source>
        <extracomment>%1 is the name shown as sender, %2 a domain name.</extracomment>
        <translation>يسمّي نفسه %1، ويكتب من %2</translation>
    </message>
    <message>
        <source>Its link leads to a place that has nothing to do with your mail provider.</source>
        <translation>رابطه يؤدي إلى مكان لا علاقة له بمزوّد بريدك.</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>رابط إلى %1</translation>
    </message>
    <message>
        <source>Your own address is hidden in the link, so that they know who clicked.</source>
        <translation>عنوانك مخفي في الرابط، ليعرفوا من نقر عليه.</translation>
    </message>
    <message>
        <source>The link does not lead where it claims to.</source>
        <translation>يتظاهر الرابط بأنه يؤدي إلى مكان غير الذي يؤدي إليه.</translation>
    </message>
    <message>
        <source>Shows &quot;%1&quot;, leads to %2</source>
        <extracomment>%1 is the text of a link, %2 the host it leads to.</extracomment>
        <translation>يُظهر «%1»، ويؤدي إلى %2</translation>
    </message>
    <message>
        <source>It wants you to click, sign in or confirm something. Real notices don&apos;t.</source>
        <translation>يريدك أن تنقر أو تسجّل الدخول أو تؤكد شيئًا. الإشعارات الحقيقية لا تفعل ذلك.</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <extracomment>%1 is the text of a link or button.</extracomment>
        <translation>الزر: %1</translation>
    </message>
    <message>
        <source>It speaks of mail waiting for you. Real notices are about mail that you sent.</source>
        <translation>يتحدث عن بريد ينتظرك. الإشعارات الحقيقية عن بريد أرسلته أنت.</translation>
    </message>
    <message>
        <source>It puts you under time pressure.</source>
        <translation>يضغط عليك بمهلة.</translation>
    </message>
    <message>
        <source>It carries an attachment of a dangerous kind. Real notices don&apos;t.</source>
        <translation>يحمل مرفقًا من نوع خطر. الإشعارات الحقيقية لا تحمل ذلك.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>الملف: %1</translation>
    </message>
    <message>
        <source>It names nobody whom a message could not reach.</source>
        <translation>لا يذكر أحدًا لم تصل إليه رسالة.</translation>
    </message>
    <message>
        <source>It says that mail could not be delivered to you, yet it reached you.</source>
        <translation>يقول إن بريدًا تعذّر تسليمه إليك، ومع ذلك وصل إليك.</translation>
    </message>
    <message>
        <source>The message it says it brings back was never on its way anywhere, and it holds a link.</source>
        <translation>الرسالة التي يقول إنه يعيدها لم تكن في طريق قط، وفيها رابط.</translation>
    </message>
    <message>
        <source>Unlike real notices, it was sent from somebody&apos;s mail account.</source>
        <translation>خلافًا للإشعارات الحقيقية، أُرسل من حساب بريد لشخص ما.</translation>
    </message>
    <message>
        <source>Return address: %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>عنوان الإرجاع: %1</translation>
    </message>
    <message>
        <source>It was made with a program for mass mail, not by a mail server.</source>
        <translation>صُنع ببرنامج للبريد الجماعي، لا بخادم بريد.</translation>
    </message>
    <message>
        <source>You said so yourself.</source>
        <translation>أنت قلت ذلك.</translation>
    </message>
    <message>
        <source>It is a copy of a message of yours, but it did not come from your mail provider. Somebody you wrote to may have passed it on.</source>
        <translation>هي نسخة من رسالة لك، لكنها لم تأتِ من مزوّد بريدك. ربما أعاد توجيهها أحد ممن كتبت إليهم.</translation>
    </message>
    <message>
        <source>Same header as your mail of %1 to %2, handed over by a stranger</source>
        <extracomment>%1 is a date, %2 an e-mail address.</extracomment>
        <translation>الترويسة نفسها كما في رسالتك بتاريخ %1 إلى %2، سلّمها غريب</translation>
    </message>
    <message>
        <source>It came straight from somebody&apos;s home connection or from a computer without a name. Mail that people write goes through a mail server first.</source>
        <translation>جاءت مباشرة من اتصال منزلي لأحدهم أو من حاسوب بلا اسم. البريد الذي يكتبه الناس يمر أولًا بخادم بريد.</translation>
    </message>
    <message>
        <source>%1 (%2) handed it to %3 directly</source>
        <extracomment>%1 is an IP address, %2 its name, %3 the receiving host.</extracomment>
        <translation>سلّمها %1 (%2) مباشرة إلى %3</translation>
    </message>
    <message>
        <source>A mailing service sent it and signed it with its own name. If you use that service, for a newsletter or a shop for instance, the message may well be yours.</source>
        <translation>أرسلتها خدمة مراسلات ووقّعتها باسمها. إن كنت تستخدم هذه الخدمة، لنشرة إخبارية أو متجر مثلًا، فقد تكون الرسالة منك حقًا.</translation>
    </message>
    <message>
        <source>Service: %1, handed to %2</source>
        <extracomment>%1 is the host name of a mailing service, %2 the receiving host.</extracomment>
        <translation>الخدمة: %1، سُلّمت إلى %2</translation>
    </message>
    <message>
        <source>Several such messages went out through your account within hours, and none of them carries a mark of the way you write.</source>
        <translation>خرجت عدة رسائل كهذه من حسابك خلال ساعات، ولا تحمل أي منها علامة من طريقتك في الكتابة.</translation>
    </message>
    <message>
        <source>Messages of that kind: %1, since %2</source>
        <extracomment>%1 is a number of messages, %2 a date.</extracomment>
        <translation>رسائل من هذا النوع: %1، منذ %2</translation>
    </message>
    <message>
        <source>It is in a language that you write.</source>
        <translation>كُتبت بلغة تكتب بها.</translation>
    </message>
    <message>
        <source>It is in a language in which you have not written before.</source>
        <translation>كُتبت بلغة لم تكتب بها من قبل.</translation>
    </message>
    <message>
        <source>Its letters are stored in a way that your mail programs don&apos;t use.</source>
        <translation>حروفها محفوظة بطريقة لا تستخدمها برامج البريد لديك.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;إضافة حساب…</translation>
    </message>
    <message>
        <source>&amp;Open a folder of saved mail…</source>
        <translation>&amp;فتح مجلد بريد محفوظ…</translation>
    </message>
    <message>
        <source>Open the &amp;sample mailbox</source>
        <translation>فتح صندوق البريد النمو&amp;ذجي</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Mailbox</source>
        <translation>&amp;صندوق البريد</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>اف&amp;حص الآن</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>&amp;تنظيف…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>انتقا&amp;ل</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;What is all this about?</source>
        <translation>ما معنى &amp;كل هذا؟</translation>
    </message>
    <message>
        <source>&amp;About Undelivered</source>
        <translation>ح&amp;ول Undelivered</translation>
    </message>
    <message>
        <source>E&amp;xplain a notice…</source>
        <translation>&amp;شرح إشعار…</translation>
    </message>
    <message>
        <source>Save or &amp;print a report…</source>
        <translation>حفظ تقرير أو &amp;طباعته…</translation>
    </message>
    <message>
        <source>&amp;Warn your contacts…</source>
        <translation>تنبيه &amp;جهات اتصالك…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>مساعدة عن &amp;هذه الصفحة</translation>
    </message>
    <message>
        <source>All &amp;codes in words</source>
        <translation>معاني الرمو&amp;ز</translation>
    </message>
    <message>
        <source>Can anybody &amp;send as me?</source>
        <translation>هل &amp;يستطيع أحد الإرسال باسمي؟</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>A message of yours did not arrive</source>
        <translation>لم تصل رسالة من رسائلك</translation>
    </message>
    <message>
        <source>Your message to %1 did not arrive</source>
        <extracomment>Title of a notification; %1 is an e-mail address</extracomment>
        <translation>لم تصل رسالتك إلى %1</translation>
    </message>
    <message>
        <source>%1. Subject: %2</source>
        <extracomment>Text of a notification: %1 why a message did not arrive (&quot;Mailbox full&quot;), %2 the subject of the message</extracomment>
        <translation>%1. الموضوع: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of yours did not arrive</source>
        <translation>
            <numerusform>لم تتعثر أي رسالة من رسائلك</numerusform>
            <numerusform>لم تصل رسالة واحدة من رسائلك</numerusform>
            <numerusform>لم تصل رسالتان من رسائلك</numerusform>
            <numerusform>لم تصل %Ln رسائل من رسائلك</numerusform>
            <numerusform>لم تصل %Ln رسالة من رسائلك</numerusform>
            <numerusform>لم تصل %Ln رسالة من رسائلك</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1 and others</source>
        <extracomment>Text of a notification; %1 is a list of e-mail addresses</extracomment>
        <translation>إلى %1 وآخرين</translation>
    </message>
    <message>
        <source>Somebody may be sending mail through your account</source>
        <translation>ربما يرسل أحدهم بريدًا من حسابك</translation>
    </message>
    <message>
        <source>Open Undelivered: it says what to do, in order.</source>
        <translation>افتح Undelivered: يقول لك ما تفعله بالترتيب.</translation>
    </message>
    <message>
        <source>Somebody is using your address as a false sender</source>
        <translation>أحدهم يستخدم عنوانك مرسلًا مزيفًا</translation>
    </message>
    <message>
        <source>Notices about mail that you did not send are coming in. Your account is not involved.</source>
        <translation>تصل إشعارات عن بريد لم ترسله. لا شأن لحسابك بها.</translation>
    </message>
</context>
<context>
    <name>NoticeFacts</name>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>كُتبت إلى</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>%1 what became of the message (&quot;Failed&quot;), %2 why (&quot;Mailbox full&quot;)</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of a copied list: %1 the name of a fact, %2 the fact</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>%1 is a code (&quot;550&quot;), %2 what it means</extracomment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>The server&apos;s words</source>
        <translation>كلام الخادم</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>قاله</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>آخر محاولة</translation>
    </message>
    <message>
        <source>Will be tried until</source>
        <translation>ستستمر المحاولة حتى</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Notice received</source>
        <translation>وصول الإشعار</translation>
    </message>
    <message>
        <source>Notice from</source>
        <translation>الإشعار من</translation>
    </message>
    <message>
        <source>Reporting server</source>
        <translation>الخادم المبلّغ</translation>
    </message>
    <message>
        <source>Message arrived there</source>
        <translation>وصول الرسالة إليه</translation>
    </message>
    <message>
        <source>The message&apos;s subject</source>
        <translation>موضوع الرسالة</translation>
    </message>
    <message>
        <source>The message&apos;s sender</source>
        <translation>مرسل الرسالة</translation>
    </message>
    <message>
        <source>The message&apos;s recipients</source>
        <translation>مستلمو الرسالة</translation>
    </message>
    <message>
        <source>The message&apos;s date</source>
        <translation>تاريخ الرسالة</translation>
    </message>
    <message>
        <source>The message&apos;s identifier</source>
        <translation>معرّف الرسالة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <extracomment>Before the words of a server&apos;s answer by which the program recognised the reason</extracomment>
        <translation>عُرف من</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Somebody has sent mail from your account. Make sure that they cannot do it again.</source>
        <translation>أرسل أحد بريدًا من حسابك. تأكد من أنه لا يستطيع ذلك مرة أخرى.</translation>
    </message>
    <message>
        <source>Somebody is sending mail from your account. Follow the steps below now.</source>
        <translation>أحدهم يرسل بريدًا من حسابك. اتبع الخطوات أدناه الآن.</translation>
    </message>
    <message>
        <source>Someone has forged your address. Your account was not used.</source>
        <translation>انتحل أحد عنوانك. لم يُستخدم حسابك.</translation>
    </message>
    <message>
        <source>Someone is forging your address. Your account was not used.</source>
        <translation>أحدهم ينتحل عنوانك. لم يُستخدم حسابك.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours did not arrive.</source>
        <translation>
            <numerusform>لم تتعثر أي رسالة من رسائلك.</numerusform>
            <numerusform>لم تصل رسالة واحدة من رسائلك.</numerusform>
            <numerusform>لم تصل رسالتان من رسائلك.</numerusform>
            <numerusform>لم تصل %Ln رسائل من رسائلك.</numerusform>
            <numerusform>لم تصل %Ln رسالة من رسائلك.</numerusform>
            <numerusform>لم تصل %Ln رسالة من رسائلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) here only pretend to be delivery notices. Do not open any link in them.</source>
        <translation>
            <numerusform>لا رسائل هنا تتظاهر بأنها إشعارات تسليم. لا تفتح أي رابط فيها.</numerusform>
            <numerusform>رسالة واحدة هنا تتظاهر فقط بأنها إشعار تسليم. لا تفتح أي رابط فيها.</numerusform>
            <numerusform>رسالتان هنا تتظاهران فقط بأنهما إشعارا تسليم. لا تفتح أي رابط فيهما.</numerusform>
            <numerusform>%Ln رسائل هنا تتظاهر فقط بأنها إشعارات تسليم. لا تفتح أي رابط فيها.</numerusform>
            <numerusform>%Ln رسالة هنا تتظاهر فقط بأنها إشعارات تسليم. لا تفتح أي رابط فيها.</numerusform>
            <numerusform>%Ln رسالة هنا تتظاهر فقط بأنها إشعارات تسليم. لا تفتح أي رابط فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n notice(s) the facts do not tell who sent the message.</source>
        <translation>
            <numerusform>لا إشعارات مجهولة المرسل.</numerusform>
            <numerusform>في إشعار واحد لا تكفي المعلومات المتوفرة لمعرفة من أرسل الرسالة.</numerusform>
            <numerusform>في إشعارين لا تكفي المعلومات المتوفرة لمعرفة من أرسل الرسالة.</numerusform>
            <numerusform>في %Ln إشعارات لا تكفي المعلومات المتوفرة لمعرفة من أرسل الرسالة.</numerusform>
            <numerusform>في %Ln إشعارًا لا تكفي المعلومات المتوفرة لمعرفة من أرسل الرسالة.</numerusform>
            <numerusform>في %Ln إشعار لا تكفي المعلومات المتوفرة لمعرفة من أرسل الرسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) found. Without your address nobody can tell whether you sent the messages.</source>
        <translation>
            <numerusform>لم يُعثر على إشعارات. من دون عنوانك لا يستطيع أحد أن يعرف هل أرسلت الرسائل.</numerusform>
            <numerusform>عُثر على إشعار واحد. من دون عنوانك لا يستطيع أحد أن يعرف هل أرسلت الرسالة.</numerusform>
            <numerusform>عُثر على إشعارين. من دون عنوانك لا يستطيع أحد أن يعرف هل أرسلت الرسالتين.</numerusform>
            <numerusform>عُثر على %Ln إشعارات. من دون عنوانك لا يستطيع أحد أن يعرف هل أرسلت الرسائل.</numerusform>
            <numerusform>عُثر على %Ln إشعارًا. من دون عنوانك لا يستطيع أحد أن يعرف هل أرسلت الرسائل.</numerusform>
            <numerusform>عُثر على %Ln إشعار. من دون عنوانك لا يستطيع أحد أن يعرف هل أرسلت الرسائل.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well. None of the notices here needs anything from you.</source>
        <translation>كل شيء على ما يرام. لا يحتاج أي إشعار هنا إلى شيء منك.</translation>
    </message>
    <message>
        <source>No delivery notices in this mailbox. Nothing came back.</source>
        <translation>لا إشعارات تسليم في صندوق البريد هذا. لم يعد شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), all on %1.</source>
        <extracomment>%n how many notices, %1 a day (&quot;3 November&quot;)</extracomment>
        <translation>
            <numerusform>لا إشعارات في %1.</numerusform>
            <numerusform>إشعار واحد، في %1.</numerusform>
            <numerusform>إشعاران، كلاهما في %1.</numerusform>
            <numerusform>%Ln إشعارات، كلها في %1.</numerusform>
            <numerusform>%Ln إشعارًا، كلها في %1.</numerusform>
            <numerusform>%Ln إشعار، كلها في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), the first on %1, the latest on %2.</source>
        <extracomment>%n how many notices, %1 and %2 days (&quot;3 November&quot;)</extracomment>
        <translation>
            <numerusform>لا إشعارات، من %1 إلى %2.</numerusform>
            <numerusform>إشعار واحد، الأول في %1 والأخير في %2.</numerusform>
            <numerusform>إشعاران، الأول في %1 والأخير في %2.</numerusform>
            <numerusform>%Ln إشعارات، الأول في %1 والأخير في %2.</numerusform>
            <numerusform>%Ln إشعارًا، الأول في %1 والأخير في %2.</numerusform>
            <numerusform>%Ln إشعار، الأول في %1 والأخير في %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not to be overlooked: %n message(s) of your own did not arrive.</source>
        <translation>
            <numerusform>لا يفوتك: لم تتعثر أي رسالة من رسائلك أنت.</numerusform>
            <numerusform>لا يفوتك: لم تصل رسالة واحدة من رسائلك أنت.</numerusform>
            <numerusform>لا يفوتك: لم تصل رسالتان من رسائلك أنت.</numerusform>
            <numerusform>لا يفوتك: لم تصل %Ln رسائل من رسائلك أنت.</numerusform>
            <numerusform>لا يفوتك: لم تصل %Ln رسالة من رسائلك أنت.</numerusform>
            <numerusform>لا يفوتك: لم تصل %Ln رسالة من رسائلك أنت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n message(s) of your own did not arrive.</source>
        <translation>
            <numerusform>وعدا ذلك لم تتعثر أي رسالة من رسائلك أنت.</numerusform>
            <numerusform>وعدا ذلك لم تصل رسالة واحدة من رسائلك أنت.</numerusform>
            <numerusform>وعدا ذلك لم تصل رسالتان من رسائلك أنت.</numerusform>
            <numerusform>وعدا ذلك لم تصل %Ln رسائل من رسائلك أنت.</numerusform>
            <numerusform>وعدا ذلك لم تصل %Ln رسالة من رسائلك أنت.</numerusform>
            <numerusform>وعدا ذلك لم تصل %Ln رسالة من رسائلك أنت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) only pretend to be delivery notices: do not open any link in them.</source>
        <translation>
            <numerusform>لا رسائل تتظاهر بأنها إشعارات تسليم: لا تفتح أي رابط فيها.</numerusform>
            <numerusform>رسالة واحدة تتظاهر فقط بأنها إشعار تسليم: لا تفتح أي رابط فيها.</numerusform>
            <numerusform>رسالتان تتظاهران فقط بأنهما إشعارا تسليم: لا تفتح أي رابط فيهما.</numerusform>
            <numerusform>%Ln رسائل تتظاهر فقط بأنها إشعارات تسليم: لا تفتح أي رابط فيها.</numerusform>
            <numerusform>%Ln رسالة تتظاهر فقط بأنها إشعارات تسليم: لا تفتح أي رابط فيها.</numerusform>
            <numerusform>%Ln رسالة تتظاهر فقط بأنها إشعارات تسليم: لا تفتح أي رابط فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan every device</source>
        <translation>افحص كل جهاز</translation>
    </message>
    <message>
        <source>Let a virus scanner check each computer and phone on which you read mail, and remove what it finds. If you have another device that is surely clean, do the next step there right away.</source>
        <translation>دع برنامج مكافحة الفيروسات يفحص كل حاسوب وهاتف تقرأ فيه البريد، وأزل ما يجده. إن كان لديك جهاز آخر نظيف بالتأكيد فنفّذ الخطوة التالية عليه فورًا.</translation>
    </message>
    <message>
        <source>Then change the password</source>
        <translation>ثم غيّر كلمة المرور</translation>
    </message>
    <message>
        <source>Only after the scan: a program that listens to the keyboard would read the new password at once. Take one that you use nowhere else.</source>
        <translation>بعد الفحص فقط: البرنامج الذي يتنصت على لوحة المفاتيح يقرأ كلمة المرور الجديدة فورًا. اختر واحدة لا تستخدمها في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>سجّل الخروج من كل مكان</translation>
    </message>
    <message>
        <source>In the settings of your mail account, end all other sessions and delete app passwords.</source>
        <translation>في إعدادات حساب بريدك، أنهِ كل الجلسات الأخرى واحذف كلمات مرور التطبيقات.</translation>
    </message>
    <message>
        <source>Look for traces</source>
        <translation>ابحث عن آثار</translation>
    </message>
    <message>
        <source>Check forwarding, filters, persons with access, and the recovery address. Remove what is not yours.</source>
        <translation>تحقق من إعادة التوجيه وقواعد التصفية ومن لهم حق الدخول وعنوان الاسترداد. أزل ما ليس لك.</translation>
    </message>
    <message>
        <source>Switch on two-step sign-in</source>
        <translation>فعّل التحقق بخطوتين</translation>
    </message>
    <message>
        <source>Then a stolen password alone is not enough any more.</source>
        <translation>عندها لا تكفي كلمة مرور مسروقة وحدها.</translation>
    </message>
    <message>
        <source>Warn your contacts</source>
        <translation>نبّه جهات اتصالك</translation>
    </message>
    <message>
        <source>Ask them not to open odd mail that came in your name.</source>
        <translation>اطلب منهم ألا يفتحوا بريدًا غريبًا جاء باسمك.</translation>
    </message>
    <message>
        <source>Ask your provider to let you send again</source>
        <translation>اطلب من مزوّدك إعادة الإرسال لك</translation>
    </message>
    <message>
        <source>Only needed where sending was blocked because of the misuse.</source>
        <translation>لا يلزم إلا إذا مُنع الإرسال بسبب إساءة الاستخدام.</translation>
    </message>
    <message>
        <source>Expect a few more notices</source>
        <translation>توقّع بضعة إشعارات أخرى</translation>
    </message>
    <message>
        <source>Mail that is already on its way can still come back for some days.</source>
        <translation>البريد الذي في الطريق قد يعود خلال بضعة أيام.</translation>
    </message>
    <message>
        <source>Do not worry about your password</source>
        <translation>لا تقلق على كلمة مرورك</translation>
    </message>
    <message>
        <source>It is not the problem. If you doubt it, a virus scan and then a new password do no harm.</source>
        <translation>ليست هي المشكلة. إن ساورك شك فلا ضرر في فحص الفيروسات ثم كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Look at your own messages first</source>
        <translation>انظر أولًا إلى رسائلك أنت</translation>
    </message>
    <message>
        <source>Between the forged ones there may be notices about mail that you did send.</source>
        <translation>بين المنتحَلة قد توجد إشعارات عن بريد أرسلته فعلًا.</translation>
    </message>
    <message>
        <source>Ask them to distrust odd mail in your name.</source>
        <translation>اطلب منهم أن يحذروا البريد الغريب باسمك.</translation>
    </message>
    <message>
        <source>Expect two to four more days of notices</source>
        <translation>توقّع إشعارات من يومين إلى أربعة أيام أخرى</translation>
    </message>
    <message>
        <source>Sometimes it takes longer. Nobody can stop it from here, and it dies down by itself.</source>
        <translation>قد يطول الأمر أحيانًا. لا يستطيع أحد إيقافه من هنا، وهو ينحسر من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Clean up until they stop</source>
        <translation>نظّف إلى أن تتوقف</translation>
    </message>
    <message>
        <source>Move the forged ones to Trash. Notices about your own mail stay.</source>
        <translation>انقل المنتحَلة إلى المهملات. تبقى الإشعارات عن بريدك أنت.</translation>
    </message>
    <message>
        <source>Have your domain protected</source>
        <extracomment>SPF, DKIM and DMARC are names of techniques and stay as they are.</extracomment>
        <translation>اطلب حماية نطاقك</translation>
    </message>
    <message>
        <source>Ask whoever runs the domain of your address for SPF, DKIM and DMARC. They make forging harder.</source>
        <translation>اطلب ممن يدير نطاق عنوانك SPF وDKIM وDMARC. فهي تصعّب الانتحال.</translation>
    </message>
    <message>
        <source>Read the reason</source>
        <translation>اقرأ السبب</translation>
    </message>
    <message>
        <source>Each notice says in plain words what happened.</source>
        <translation>كل إشعار يقول بكلام بسيط ما حدث.</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>تحقق من العنوان</translation>
    </message>
    <message>
        <source>Compare it letter by letter with one you know.</source>
        <translation>قارنه حرفًا حرفًا بعنوان تعرفه.</translation>
    </message>
    <message>
        <source>Reach the person another way</source>
        <translation>تواصل مع الشخص بطريقة أخرى</translation>
    </message>
    <message>
        <source>A call is often the quickest.</source>
        <translation>المكالمة هي الأسرع في الغالب.</translation>
    </message>
    <message>
        <source>Ask them to accept your mail</source>
        <translation>اطلب السماح لك</translation>
    </message>
    <message>
        <source>Where their side refuses your mail, ask their organisation to allow your address.</source>
        <translation>إن كان طرفهم يرفض بريدك فاطلب من مؤسستهم السماح بعنوانك.</translation>
    </message>
    <message>
        <source>Do not open, do not sign in</source>
        <translation>لا تفتح، ولا تسجّل الدخول</translation>
    </message>
    <message>
        <source>Somebody wants your password. No mail system wrote these messages.</source>
        <translation>يريد أحدهم كلمة مرورك. لم يكتب أي نظام بريد هذه الرسائل.</translation>
    </message>
    <message>
        <source>Report them as phishing</source>
        <translation>أبلغ عنها كتصيّد</translation>
    </message>
    <message>
        <source>Your mail program or your provider&apos;s web mail has a button for it.</source>
        <translation>في برنامج بريدك أو في بريد الويب لدى مزوّدك زر لذلك.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>احذفها</translation>
    </message>
    <message>
        <source>They contain nothing that you need.</source>
        <translation>ليس فيها شيء تحتاج إليه.</translation>
    </message>
    <message>
        <source>Did you type your password there?</source>
        <translation>هل كتبت كلمة مرورك هناك؟</translation>
    </message>
    <message>
        <source>Then change it now, on a device that is clean, and sign out everywhere else.</source>
        <translation>إن كان ذلك فغيّرها الآن، على جهاز نظيف، وسجّل الخروج من كل مكان آخر.</translation>
    </message>
    <message>
        <source>Look at them yourself</source>
        <translation>انظر إليها بنفسك</translation>
    </message>
    <message>
        <source>You know best whether you wrote to these people. Say so with “I did send this” or “Not mine”.</source>
        <translation>أنت أعلم هل كتبت إلى هؤلاء. قل ذلك بـ «أنا أرسلتها» أو «ليست لي».</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) found so far. Who sent the messages is being worked out.</source>
        <translation>
            <numerusform>لم يُعثر على إشعارات حتى الآن. يجري تحديد من أرسل الرسائل.</numerusform>
            <numerusform>عُثر على إشعار واحد حتى الآن. يجري تحديد من أرسل الرسالة.</numerusform>
            <numerusform>عُثر على إشعارين حتى الآن. يجري تحديد من أرسل الرسالتين.</numerusform>
            <numerusform>عُثر على %Ln إشعارات حتى الآن. يجري تحديد من أرسل الرسائل.</numerusform>
            <numerusform>عُثر على %Ln إشعارًا حتى الآن. يجري تحديد من أرسل الرسائل.</numerusform>
            <numerusform>عُثر على %Ln إشعار حتى الآن. يجري تحديد من أرسل الرسائل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forged mail: not over, still increasing.</source>
        <translation>البريد المنتحَل: لم ينتهِ، وما زال يزداد.</translation>
    </message>
    <message>
        <source>Forged mail: not over yet, it goes on at about the same pace.</source>
        <translation>البريد المنتحَل: لم ينتهِ بعد، وهو مستمر بالوتيرة نفسها تقريبًا.</translation>
    </message>
    <message>
        <source>Forged mail: nearly over, it is getting less.</source>
        <translation>البريد المنتحَل: يكاد ينتهي، وهو يقل.</translation>
    </message>
    <message>
        <source>Forged mail: over. The last notice came on %1.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>البريد المنتحَل: انتهى. جاء آخر إشعار في %1.</translation>
    </message>
    <message>
        <source>Mail from your account: still increasing. The steps are urgent.</source>
        <translation>البريد من حسابك: ما زال يزداد. الخطوات عاجلة.</translation>
    </message>
    <message>
        <source>Mail from your account: it goes on. The steps are urgent.</source>
        <translation>البريد من حسابك: مستمر. الخطوات عاجلة.</translation>
    </message>
    <message>
        <source>Mail from your account: getting less, but not over before the steps are done.</source>
        <translation>البريد من حسابك: يقل، لكنه لا ينتهي قبل إتمام الخطوات.</translation>
    </message>
    <message>
        <source>Mail from your account: quiet since %1, but not over before the steps are done.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>البريد من حسابك: هادئ منذ %1، لكنه لا ينتهي قبل إتمام الخطوات.</translation>
    </message>
    <message>
        <source>Fake notices: still increasing.</source>
        <translation>الرسائل الخادعة: ما زالت تزداد.</translation>
    </message>
    <message>
        <source>Fake notices: they keep coming.</source>
        <translation>الرسائل الخادعة: ما زالت تصل.</translation>
    </message>
    <message>
        <source>Fake notices: getting fewer.</source>
        <translation>الرسائل الخادعة: تقل.</translation>
    </message>
    <message>
        <source>Fake notices: none since %1.</source>
        <extracomment>%1 is a day (&quot;3 November&quot;)</extracomment>
        <translation>الرسائل الخادعة: لا شيء منذ %1.</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Looking at what you sent (%1)…</source>
        <extracomment>%1 = folder of sent mail</extracomment>
        <translation>جارٍ النظر فيما أرسلته (%1)…</translation>
    </message>
    <message>
        <source>Looking at what you sent (%1): %2 of %3</source>
        <extracomment>%1 = folder of sent mail, %2 = messages done, %3 = all messages</extracomment>
        <translation>جارٍ النظر فيما أرسلته (%1): %2 من %3</translation>
    </message>
    <message>
        <source>Searching %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>جارٍ البحث في %1…</translation>
    </message>
    <message>
        <source>Looking through %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>جارٍ تصفح %1…</translation>
    </message>
    <message>
        <source>Looking through %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>جارٍ تصفح %1: %2 من %3</translation>
    </message>
    <message>
        <source>Reading notices in %1…</source>
        <extracomment>%1 = folder</extracomment>
        <translation>جارٍ قراءة الإشعارات في %1…</translation>
    </message>
    <message>
        <source>Reading notices in %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = notices done, %3 = all notices</extracomment>
        <translation>جارٍ قراءة الإشعارات في %1: %2 من %3</translation>
    </message>
    <message>
        <source>Working out who sent what…</source>
        <translation>جارٍ معرفة من أرسل ماذا…</translation>
    </message>
    <message>
        <source>Moving to Trash…</source>
        <translation>جارٍ النقل إلى المهملات…</translation>
    </message>
    <message>
        <source>Moving from %1 to Trash: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>جارٍ النقل من %1 إلى المهملات: %2 من %3</translation>
    </message>
    <message>
        <source>Bringing back…</source>
        <translation>جارٍ الإعادة…</translation>
    </message>
    <message>
        <source>Bringing back to %1: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>جارٍ الإعادة إلى %1: %2 من %3</translation>
    </message>
    <message>
        <source>Deleting for good…</source>
        <translation>جارٍ الحذف نهائيًا…</translation>
    </message>
    <message>
        <source>Deleting from %1 for good: %2 of %3</source>
        <extracomment>%1 = folder, %2 = messages done, %3 = all messages</extracomment>
        <translation>جارٍ الحذف نهائيًا من %1: %2 من %3</translation>
    </message>
    <message>
        <source>Paused: %1 of %2 are done. The rest stays where it is until you go on.</source>
        <extracomment>The person halted a clean-up for a while. %1 = messages done, %2 = all messages</extracomment>
        <translation>متوقف مؤقتًا: أُنجز %1 من %2. يبقى الباقي في مكانه إلى أن تتابع.</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>The message was passed on</source>
        <translation>مُرّرت الرسالة</translation>
    </message>
    <message>
        <source>Passed on to the mail system of %1</source>
        <extracomment>%1 is the recipient&apos;s e-mail address.</extracomment>
        <translation>مُرّرت إلى نظام بريد %1</translation>
    </message>
    <message>
        <source>The message went to a mailing list</source>
        <translation>ذهبت الرسالة إلى قائمة بريدية</translation>
    </message>
    <message>
        <source>Sent on to the members of %1</source>
        <extracomment>%1 is a mailing list&apos;s e-mail address.</extracomment>
        <translation>أُرسلت إلى أعضاء %1</translation>
    </message>
    <message>
        <source>The message arrived</source>
        <translation>وصلت الرسالة</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <extracomment>%1 is the recipient&apos;s e-mail address.</extracomment>
        <translation>سُلّمت إلى %1</translation>
    </message>
    <message>
        <source>The message was handed to another mail system that sends no confirmation of its own. No further notice means that all is well.</source>
        <translation>سُلّمت الرسالة إلى نظام بريد آخر لا يرسل تأكيدًا من عنده. عدم وصول إشعار آخر يعني أن كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>The address stands for several people, and the message was sent on to them. There is nothing to do.</source>
        <translation>العنوان يمثل عدة أشخاص، وقد أُرسلت الرسالة إليهم. لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>The message lies in the recipient&apos;s mailbox. This notice is only a confirmation; there is nothing to do.</source>
        <translation>الرسالة في صندوق بريد المستلم. هذا الإشعار تأكيد فقط، ولا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>Failure</source>
        <extracomment>For each kind of notice: a name for tables, a headline, a short explanation.</extracomment>
        <translation>إخفاق</translation>
    </message>
    <message>
        <source>A message was not delivered</source>
        <translation>لم تُسلَّم رسالة</translation>
    </message>
    <message>
        <source>The notice does not name the recipient. Its own words stand below.</source>
        <translation>لا يذكر الإشعار المستلم. كلامه أدناه.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>A message is delayed; still trying</source>
        <translation>رسالة متأخرة، وما زالت المحاولة جارية</translation>
    </message>
    <message>
        <source>The notice does not name the recipient. Delivery will be tried again, and there will be another notice if it fails.</source>
        <translation>لا يذكر الإشعار المستلم. ستُعاد محاولة التسليم، وسيأتي إشعار آخر إن أخفق.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>A message arrived</source>
        <translation>وصلت رسالة</translation>
    </message>
    <message>
        <source>This notice is only a confirmation; there is nothing to do.</source>
        <translation>هذا الإشعار تأكيد فقط، ولا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>A recipient marked a message as spam</source>
        <translation>وضع مستلم على رسالة علامة بريد مزعج</translation>
    </message>
    <message>
        <source>The message arrived, and the recipient, or a filter, reported it as unwanted. If it was part of a mailing, take that person off the list.</source>
        <translation>وصلت الرسالة، وأبلغ المستلم أو برنامج تصفية أنها غير مرغوب فيها. إن كانت من مراسلة جماعية فاحذف ذلك الشخص من القائمة.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال قراءة</translation>
    </message>
    <message>
        <source>A receipt for a message</source>
        <translation>إيصال قراءة لرسالة</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program tells what became of the message, for example that it was opened. There is nothing to do.</source>
        <translation>يخبر برنامج بريد المستلم بما حدث للرسالة، أنها فُتحت مثلًا. لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>رد تلقائي</translation>
    </message>
    <message>
        <source>An automatic reply</source>
        <translation>رد تلقائي</translation>
    </message>
    <message>
        <source>The message arrived. The recipient&apos;s mail program answered by itself, for example because they are away.</source>
        <translation>وصلت الرسالة. أجاب برنامج بريد المستلم من تلقاء نفسه، لأنه غائب مثلًا.</translation>
    </message>
    <message>
        <source>Request to confirm</source>
        <translation>طلب تأكيد</translation>
    </message>
    <message>
        <source>The recipient asks for a confirmation</source>
        <translation>يطلب المستلم تأكيدًا</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system holds the message until its sender confirms that they are a person. Confirm only if you wrote to this recipient yourself.</source>
        <translation>يحتجز نظام بريد المستلم الرسالة إلى أن يؤكد مرسلها أنه إنسان. لا تؤكد إلا إن كتبت أنت إلى هذا المستلم.</translation>
    </message>
    <message>
        <source>Fake notice</source>
        <translation>إشعار زائف</translation>
    </message>
    <message>
        <source>A trap dressed as a delivery notice</source>
        <translation>فخ في ثوب إشعار تسليم</translation>
    </message>
    <message>
        <source>No mail system wrote this. Somebody wants you to follow a link, open an attachment or type your password. Touch nothing in it and delete it.</source>
        <translation>لم يكتب هذا أي نظام بريد. يريدك أحدهم أن تتبع رابطًا أو تفتح مرفقًا أو تكتب كلمة مرورك. لا تلمس فيه شيئًا واحذفه.</translation>
    </message>
    <message>
        <source>No notice</source>
        <translation>ليس إشعارًا</translation>
    </message>
    <message>
        <source>This is not a delivery notice</source>
        <translation>هذا ليس إشعار تسليم</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <extracomment>What became of the message for one recipient; a word for a table.</extracomment>
        <translation>لم تُسلَّم</translation>
    </message>
    <message>
        <source>Still trying</source>
        <translation>المحاولة جارية</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>مُرّرت</translation>
    </message>
    <message>
        <source>Sent on to members</source>
        <translation>أُرسلت إلى الأعضاء</translation>
    </message>
    <message numerus="yes">
        <source>Not delivered yet to %n recipients; still trying</source>
        <extracomment>%n is the number of recipients, always two or more.</extracomment>
        <translation>
            <numerusform>لم يبقَ مستلم لم تُسلَّم إليه، والمحاولة جارية</numerusform>
            <numerusform>لم تُسلَّم بعد إلى مستلم واحد، والمحاولة جارية</numerusform>
            <numerusform>لم تُسلَّم بعد إلى مستلمَين، والمحاولة جارية</numerusform>
            <numerusform>لم تُسلَّم بعد إلى %Ln مستلمين، والمحاولة جارية</numerusform>
            <numerusform>لم تُسلَّم بعد إلى %Ln مستلمًا، والمحاولة جارية</numerusform>
            <numerusform>لم تُسلَّم بعد إلى %Ln مستلم، والمحاولة جارية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered to %n recipients</source>
        <extracomment>%n is the number of recipients, always two or more.</extracomment>
        <translation>
            <numerusform>سُلّمت إلى كل المستلمين</numerusform>
            <numerusform>لم تُسلَّم إلى مستلم واحد</numerusform>
            <numerusform>لم تُسلَّم إلى مستلمَين</numerusform>
            <numerusform>لم تُسلَّم إلى %Ln مستلمين</numerusform>
            <numerusform>لم تُسلَّم إلى %Ln مستلمًا</numerusform>
            <numerusform>لم تُسلَّم إلى %Ln مستلم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered to %n recipients: %1</source>
        <extracomment>%n is the number of recipients, always two or more; %1 is a reason in a few words, such as &quot;Mailbox full&quot;.</extracomment>
        <translation>
            <numerusform>سُلّمت إلى كل المستلمين: %1</numerusform>
            <numerusform>لم تُسلَّم إلى مستلم واحد: %1</numerusform>
            <numerusform>لم تُسلَّم إلى مستلمَين: %1</numerusform>
            <numerusform>لم تُسلَّم إلى %Ln مستلمين: %1</numerusform>
            <numerusform>لم تُسلَّم إلى %Ln مستلمًا: %1</numerusform>
            <numerusform>لم تُسلَّم إلى %Ln مستلم: %1</numerusform>
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
        <translation>صندوق البريد غير موجود</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 غير موجود</translation>
    </message>
    <message>
        <source>The address does not exist</source>
        <translation>العنوان غير موجود</translation>
    </message>
    <message>
        <source>%1 may not exist; still trying</source>
        <translation>قد لا يكون %1 موجودًا، والمحاولة جارية</translation>
    </message>
    <message>
        <source>The address may not exist; still trying</source>
        <translation>قد لا يكون العنوان موجودًا، والمحاولة جارية</translation>
    </message>
    <message>
        <source>The mail system on the other side knows nobody of this name. The address may be misspelt, or it may have been given up.</source>
        <translation>لا يعرف نظام البريد في الطرف الآخر أحدًا بهذا الاسم. ربما كُتب العنوان خطأ، أو تُرك.</translation>
    </message>
    <message>
        <source>The mail system on the other side does not know this name at the moment. It will be asked again.</source>
        <translation>لا يعرف نظام البريد في الطرف الآخر هذا الاسم الآن. سيُسأل من جديد.</translation>
    </message>
    <message>
        <source>Mailbox switched off</source>
        <translation>صندوق البريد موقوف</translation>
    </message>
    <message>
        <source>The mailbox %1 is switched off</source>
        <translation>صندوق البريد %1 موقوف</translation>
    </message>
    <message>
        <source>The mailbox is switched off</source>
        <translation>صندوق البريد موقوف</translation>
    </message>
    <message>
        <source>The mailbox takes no mail now; still trying</source>
        <translation>صندوق البريد لا يقبل البريد الآن، والمحاولة جارية</translation>
    </message>
    <message>
        <source>The address is known, but its mailbox takes no mail any more. It may have been closed, blocked, or not used for a long time.</source>
        <translation>العنوان معروف، لكن صندوق بريده لم يعد يقبل البريد. ربما أُغلق أو حُظر أو لم يُستخدم منذ زمن طويل.</translation>
    </message>
    <message>
        <source>The address is known, but its mailbox takes no mail at the moment. Delivery will be tried again.</source>
        <translation>العنوان معروف، لكن صندوق بريده لا يقبل البريد الآن. ستُعاد محاولة التسليم.</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>صندوق البريد ممتلئ</translation>
    </message>
    <message>
        <source>The mailbox of %1 is full</source>
        <translation>صندوق بريد %1 ممتلئ</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full</source>
        <translation>صندوق بريد المستلم ممتلئ</translation>
    </message>
    <message>
        <source>Mailbox of %1 is full; still trying</source>
        <translation>صندوق %1 ممتلئ، والمحاولة جارية</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full; still trying</source>
        <translation>صندوق بريد المستلم ممتلئ، والمحاولة جارية</translation>
    </message>
    <message>
        <source>There is no room for more mail in the recipient&apos;s mailbox. They have to delete something first, or get more space.</source>
        <translation>لا مكان لبريد آخر في صندوق المستلم. عليه أن يحذف شيئًا أولًا، أو يحصل على مساحة أكبر.</translation>
    </message>
    <message>
        <source>There is no room for more mail in the recipient&apos;s mailbox at the moment. Delivery will be tried again for some days.</source>
        <translation>لا مكان لبريد آخر في صندوق المستلم الآن. ستُعاد محاولة التسليم بضعة أيام.</translation>
    </message>
    <message>
        <source>Domain not found</source>
        <translation>النطاق غير موجود</translation>
    </message>
    <message>
        <source>No mail system found for %1</source>
        <translation>لم يُعثر على نظام بريد لـ %1</translation>
    </message>
    <message>
        <source>The part after the @ is not known</source>
        <translation>الجزء الذي بعد @ غير معروف</translation>
    </message>
    <message>
        <source>No mail system found yet for %1</source>
        <translation>لم يُعثر بعد على نظام بريد لـ %1</translation>
    </message>
    <message>
        <source>The part after the @ is not found yet</source>
        <translation>لم يُعثر بعد على الجزء الذي بعد @</translation>
    </message>
    <message>
        <source>The part of the address after the @ does not exist, or it takes no mail. Often a letter is missing or wrong.</source>
        <translation>الجزء الذي بعد @ من العنوان غير موجود، أو لا يقبل البريد. في الغالب ينقص حرف أو هو خاطئ.</translation>
    </message>
    <message>
        <source>The part of the address after the @ could not be found at the moment. It will be looked up again; do check its spelling.</source>
        <translation>تعذّر العثور الآن على الجزء الذي بعد @ من العنوان. سيُبحث عنه من جديد، وتحقق أنت من كتابته.</translation>
    </message>
    <message>
        <source>Mail system not reachable</source>
        <translation>نظام البريد غير متاح</translation>
    </message>
    <message>
        <source>The mail system of %1 did not answer</source>
        <translation>لم يُجب نظام بريد %1</translation>
    </message>
    <message>
        <source>The other mail system did not answer</source>
        <translation>لم يُجب نظام البريد الآخر</translation>
    </message>
    <message>
        <source>The other mail system is not reachable; still trying</source>
        <translation>نظام البريد الآخر غير متاح، والمحاولة جارية</translation>
    </message>
    <message>
        <source>The address may be right, but the computer that receives its mail could not be reached. It may be out of order.</source>
        <translation>ربما العنوان صحيح، لكن الحاسوب الذي يستقبل بريده تعذّر الوصول إليه. ربما هو معطّل.</translation>
    </message>
    <message>
        <source>The computer that receives the recipient&apos;s mail cannot be reached at the moment. Delivery will be tried again.</source>
        <translation>الحاسوب الذي يستقبل بريد المستلم لا يمكن الوصول إليه الآن. ستُعاد محاولة التسليم.</translation>
    </message>
    <message>
        <source>Tried for too long</source>
        <translation>انتهت مدة المحاولة</translation>
    </message>
    <message>
        <source>Gave up on %1 after many attempts</source>
        <translation>تُرك %1 بعد محاولات كثيرة</translation>
    </message>
    <message>
        <source>Gave up after many attempts</source>
        <translation>تُركت بعد محاولات كثيرة</translation>
    </message>
    <message>
        <source>Still trying to reach %1</source>
        <translation>ما زالت محاولة الوصول إلى %1 جارية</translation>
    </message>
    <message>
        <source>Still trying to deliver</source>
        <translation>ما زالت محاولة التسليم جارية</translation>
    </message>
    <message>
        <source>Delivery was tried again and again without success, and now the time for it is over. The other side may be out of order.</source>
        <translation>حُووِل التسليم مرارًا دون نجاح، وانتهى وقته الآن. ربما الطرف الآخر معطّل.</translation>
    </message>
    <message>
        <source>Delivery has not worked so far. It will be tried again for some days, and there will be another notice if it fails.</source>
        <translation>لم ينجح التسليم حتى الآن. ستُعاد محاولته بضعة أيام، وسيأتي إشعار آخر إن أخفق.</translation>
    </message>
    <message>
        <source>Message too large</source>
        <translation>الرسالة كبيرة جدًا</translation>
    </message>
    <message>
        <source>The message is too large for %1</source>
        <translation>الرسالة كبيرة جدًا على %1</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>الرسالة كبيرة جدًا</translation>
    </message>
    <message>
        <source>Message may be too large for %1</source>
        <translation>قد تكون الرسالة كبيرة جدًا على %1</translation>
    </message>
    <message>
        <source>The message may be too large</source>
        <translation>قد تكون الرسالة كبيرة جدًا</translation>
    </message>
    <message>
        <source>The message, with everything attached to it, is larger than one of the mail systems on the way allows.</source>
        <translation>الرسالة، مع كل ما أُرفق بها، أكبر مما يسمح به أحد أنظمة البريد في الطريق.</translation>
    </message>
    <message>
        <source>The message is larger than the other side takes at the moment. It is still being tried.</source>
        <translation>الرسالة أكبر مما يقبله الطرف الآخر الآن. المحاولة ما زالت جارية.</translation>
    </message>
    <message>
        <source>Taken for spam</source>
        <translation>عُدّت بريدًا مزعجًا</translation>
    </message>
    <message>
        <source>Taken for spam on the way to %1</source>
        <translation>عُدّت بريدًا مزعجًا في الطريق إلى %1</translation>
    </message>
    <message>
        <source>The message was taken for spam</source>
        <translation>عُدّت الرسالة بريدًا مزعجًا</translation>
    </message>
    <message>
        <source>Looked like spam to %1&apos;s mail system</source>
        <translation>بدت لنظام بريد %1 بريدًا مزعجًا</translation>
    </message>
    <message>
        <source>The message looked like spam; still trying</source>
        <translation>بدت الرسالة بريدًا مزعجًا، والمحاولة جارية</translation>
    </message>
    <message>
        <source>A filter on the way thinks that the message looks like advertising or fraud. Filters are sometimes wrong.</source>
        <translation>يرى برنامج تصفية في الطريق أن الرسالة تشبه الإعلان أو الاحتيال. برامج التصفية تخطئ أحيانًا.</translation>
    </message>
    <message>
        <source>A filter on the way finds the message suspicious and has put it off. It will be tried again.</source>
        <translation>وجد برنامج تصفية في الطريق الرسالة مريبة فأجّلها. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Virus or dangerous attachment</source>
        <translation>فيروس أو مرفق خطر</translation>
    </message>
    <message>
        <source>A virus filter stopped the mail to %1</source>
        <translation>أوقف برنامج لفحص الفيروسات البريد إلى %1</translation>
    </message>
    <message>
        <source>A virus filter stopped the message</source>
        <translation>أوقف برنامج لفحص الفيروسات الرسالة</translation>
    </message>
    <message>
        <source>A virus filter holds up the mail to %1</source>
        <translation>يحتجز برنامج لفحص الفيروسات البريد إلى %1</translation>
    </message>
    <message>
        <source>A virus filter holds up the message</source>
        <translation>يحتجز برنامج لفحص الفيروسات الرسالة</translation>
    </message>
    <message>
        <source>A filter found a virus, or an attachment of a kind that is often misused, and did not let the message through.</source>
        <translation>وجد برنامج تصفية فيروسًا، أو نوعًا من المرفقات يُساء استخدامه كثيرًا، ولم يسمح بمرور الرسالة.</translation>
    </message>
    <message>
        <source>A filter has doubts about an attachment and has not let it through yet.</source>
        <translation>لدى برنامج تصفية شك في مرفق ولم يسمح بمروره بعد.</translation>
    </message>
    <message>
        <source>Refused by rules</source>
        <translation>رُفضت بحكم القواعد</translation>
    </message>
    <message>
        <source>Refused by the mail system of %1</source>
        <translation>رفضها نظام بريد %1</translation>
    </message>
    <message>
        <source>The other mail system refused it</source>
        <translation>رفضها نظام البريد الآخر</translation>
    </message>
    <message>
        <source>Put off by the mail system of %1</source>
        <translation>أجّلها نظام بريد %1</translation>
    </message>
    <message>
        <source>Put off by the other mail system</source>
        <translation>أجّلها نظام البريد الآخر</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system has a rule against this message. What the rule is, only those who run it can say.</source>
        <translation>لدى نظام بريد المستلم قاعدة ضد هذه الرسالة. لا يعرف ما هي إلا من يديره.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not want this message at the moment. It will be tried again.</source>
        <translation>لا يريد نظام بريد المستلم هذه الرسالة الآن. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Sender not proven</source>
        <translation>المرسل غير مثبت</translation>
    </message>
    <message>
        <source>%1: sender could not be verified</source>
        <translation>%1: تعذّر التحقق من المرسل</translation>
    </message>
    <message>
        <source>The sender could not be verified</source>
        <translation>تعذّر التحقق من المرسل</translation>
    </message>
    <message>
        <source>The sender is not verified yet; still trying</source>
        <translation>لم يُتحقق من المرسل بعد، والمحاولة جارية</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not confirm that the message really comes from the address it shows. It refuses such mail because it is often forged.</source>
        <translation>لم يتمكن نظام بريد المستلم من تأكيد أن الرسالة من العنوان الذي تُظهره حقًا. وهو يرفض مثل هذا البريد لأنه منتحَل في الغالب.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not confirm yet that the message comes from the address it shows. It will be tried again.</source>
        <translation>لم يتمكن نظام بريد المستلم بعد من تأكيد أن الرسالة من العنوان الذي تُظهره. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Sending system distrusted</source>
        <translation>النظام المرسل غير موثوق</translation>
    </message>
    <message>
        <source>The sending system is on a block list</source>
        <translation>النظام المرسل في قائمة حظر</translation>
    </message>
    <message>
        <source>The sending system is distrusted; still trying</source>
        <translation>النظام المرسل غير موثوق، والمحاولة جارية</translation>
    </message>
    <message>
        <source>The recipient&apos;s side distrusts the computer or network from which the message came, because much unwanted mail has come from there. This need not have anything to do with the message itself.</source>
        <translation>لا يثق طرف المستلم بالحاسوب أو الشبكة التي جاءت منها الرسالة، لأن بريدًا كثيرًا غير مرغوب فيه جاء من هناك. قد لا تكون لذلك علاقة بالرسالة نفسها.</translation>
    </message>
    <message>
        <source>The recipient&apos;s side distrusts the computer or network from which the message came, and lets it wait. It will be tried again.</source>
        <translation>لا يثق طرف المستلم بالحاسوب أو الشبكة التي جاءت منها الرسالة، ويجعلها تنتظر. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Too much mail at once</source>
        <translation>بريد كثير دفعة واحدة</translation>
    </message>
    <message>
        <source>Too much mail at once for %1</source>
        <translation>بريد كثير دفعة واحدة إلى %1</translation>
    </message>
    <message>
        <source>Too much mail at once; still trying</source>
        <translation>بريد كثير دفعة واحدة، والمحاولة جارية</translation>
    </message>
    <message>
        <source>More mail was sent within a short time than one of the mail systems allows. Later it will be possible again.</source>
        <translation>أُرسل في وقت قصير بريد أكثر مما يسمح به أحد أنظمة البريد. سيكون ذلك ممكنًا لاحقًا من جديد.</translation>
    </message>
    <message>
        <source>More mail came within a short time than one of the mail systems allows. It will be tried again more slowly.</source>
        <translation>جاء في وقت قصير بريد أكثر مما يسمح به أحد أنظمة البريد. ستُعاد المحاولة ببطء أكبر.</translation>
    </message>
    <message>
        <source>Passing on refused</source>
        <translation>رُفض التمرير</translation>
    </message>
    <message>
        <source>That server does not take mail for %1</source>
        <translation>ذلك الخادم لا يقبل البريد إلى %1</translation>
    </message>
    <message>
        <source>That server does not take this mail</source>
        <translation>ذلك الخادم لا يقبل هذا البريد</translation>
    </message>
    <message>
        <source>The message reached a mail server that is not responsible for this address and does not pass mail on for others. The address may be out of date, or somebody&apos;s mail settings are wrong.</source>
        <translation>وصلت الرسالة إلى خادم بريد غير مسؤول عن هذا العنوان ولا يمرّر البريد لغيره. ربما العنوان قديم، أو إعدادات بريد أحدهم خاطئة.</translation>
    </message>
    <message>
        <source>The message reached a mail server that does not take mail for this address at the moment. It will be tried again.</source>
        <translation>وصلت الرسالة إلى خادم بريد لا يقبل البريد لهذا العنوان الآن. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Sender refused</source>
        <translation>رُفض المرسل</translation>
    </message>
    <message>
        <source>%1&apos;s mail system refused the sender</source>
        <translation>رفض نظام بريد %1 المرسل</translation>
    </message>
    <message>
        <source>The sender&apos;s address was refused</source>
        <translation>رُفض عنوان المرسل</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not accepted yet</source>
        <translation>لم يُقبل عنوان المرسل بعد</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system does not accept the sender&apos;s address. It may be blocked there, be wrong, or take no replies.</source>
        <translation>لا يقبل نظام بريد المستلم عنوان المرسل. ربما هو محظور هناك، أو خاطئ، أو لا يقبل الردود.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail system could not check the sender&apos;s address at the moment. It will be tried again.</source>
        <translation>لم يتمكن نظام بريد المستلم من التحقق من عنوان المرسل الآن. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Recipient takes mail from few only</source>
        <translation>المستلم لا يقبل من الجميع</translation>
    </message>
    <message>
        <source>%1 does not take mail from everybody</source>
        <translation>%1 لا يقبل البريد من الجميع</translation>
    </message>
    <message>
        <source>The recipient does not take mail from all</source>
        <translation>المستلم لا يقبل البريد من الجميع</translation>
    </message>
    <message>
        <source>The recipient takes mail from few only; still trying</source>
        <translation>المستلم يقبل من قليلين فقط، والمحاولة جارية</translation>
    </message>
    <message>
        <source>The recipient or their organisation accepts only certain senders at this address: members, colleagues, or people on a list.</source>
        <translation>لا يقبل المستلم أو مؤسسته في هذا العنوان إلا مرسلين معينين: أعضاء أو زملاء أو أشخاصًا في قائمة.</translation>
    </message>
    <message>
        <source>The recipient or their organisation accepts only certain senders at this address. It is still being tried.</source>
        <translation>لا يقبل المستلم أو مؤسسته في هذا العنوان إلا مرسلين معينين. المحاولة ما زالت جارية.</translation>
    </message>
    <message>
        <source>Recipient has moved</source>
        <translation>انتقل المستلم</translation>
    </message>
    <message>
        <source>%1 has moved to another address</source>
        <translation>انتقل %1 إلى عنوان آخر</translation>
    </message>
    <message>
        <source>The recipient has another address now</source>
        <translation>للمستلم الآن عنوان آخر</translation>
    </message>
    <message>
        <source>%1 seems to have moved; still trying</source>
        <translation>يبدو أن %1 انتقل، والمحاولة جارية</translation>
    </message>
    <message>
        <source>The recipient seems to have moved; still trying</source>
        <translation>يبدو أن المستلم انتقل، والمحاولة جارية</translation>
    </message>
    <message>
        <source>The recipient does not use this address any more. The notice may name the new one.</source>
        <translation>لم يعد المستلم يستخدم هذا العنوان. ربما يذكر الإشعار الجديد.</translation>
    </message>
    <message>
        <source>The recipient does not seem to use this address any more. It is still being tried.</source>
        <translation>يبدو أن المستلم لم يعد يستخدم هذا العنوان. المحاولة ما زالت جارية.</translation>
    </message>
    <message>
        <source>Message or address not valid</source>
        <translation>خطأ في صيغة الرسالة أو العنوان</translation>
    </message>
    <message>
        <source>Something in the address or in the way the message is built is not as mail systems expect it: a stray character or blank, for example, or a fault of the program that sent it.</source>
        <translation>شيء في العنوان أو في بناء الرسالة ليس كما تتوقعه أنظمة البريد: حرف أو مسافة زائدة مثلًا، أو عيب في البرنامج الذي أرسلها.</translation>
    </message>
    <message>
        <source>Something in the address or in the way the message is built is not as mail systems expect it. It is still being tried.</source>
        <translation>شيء في العنوان أو في بناء الرسالة ليس كما تتوقعه أنظمة البريد. المحاولة ما زالت جارية.</translation>
    </message>
    <message>
        <source>Encryption needed</source>
        <translation>يلزم التشفير</translation>
    </message>
    <message>
        <source>No secure connection for mail to %1</source>
        <translation>لا اتصال آمنًا للبريد إلى %1</translation>
    </message>
    <message>
        <source>No secure connection was possible</source>
        <translation>تعذّر إنشاء اتصال آمن</translation>
    </message>
    <message>
        <source>No secure connection yet; still trying</source>
        <translation>لا اتصال آمنًا بعد، والمحاولة جارية</translation>
    </message>
    <message>
        <source>One of the mail systems insists on an encrypted connection, and none could be set up. Those who run the mail systems must mend that.</source>
        <translation>يصر أحد أنظمة البريد على اتصال مشفّر، وتعذّر إنشاؤه. على من يديرون أنظمة البريد إصلاح ذلك.</translation>
    </message>
    <message>
        <source>One of the mail systems insists on an encrypted connection, and none could be set up so far. It will be tried again.</source>
        <translation>يصر أحد أنظمة البريد على اتصال مشفّر، وتعذّر إنشاؤه حتى الآن. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Fault in a mail system</source>
        <translation>خلل في نظام بريد</translation>
    </message>
    <message>
        <source>A mail system failed on the way to %1</source>
        <translation>أخفق نظام بريد في الطريق إلى %1</translation>
    </message>
    <message>
        <source>A mail system failed on the way</source>
        <translation>أخفق نظام بريد في الطريق</translation>
    </message>
    <message>
        <source>Trouble in a mail system; still trying</source>
        <translation>مشكلة في نظام بريد، والمحاولة جارية</translation>
    </message>
    <message>
        <source>One of the mail systems on the way has a fault of its own: a full disk, a wrong setting, or mail going round in a circle.</source>
        <translation>في أحد أنظمة البريد في الطريق عيب خاص به: قرص ممتلئ، أو إعداد خاطئ، أو بريد يدور في حلقة.</translation>
    </message>
    <message>
        <source>One of the mail systems on the way has trouble at the moment. It will be tried again.</source>
        <translation>لدى أحد أنظمة البريد في الطريق مشكلة الآن. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Held back by the sending service</source>
        <translation>احتجزتها خدمة الإرسال</translation>
    </message>
    <message>
        <source>The address is on a do-not-send list</source>
        <translation>العنوان في قائمة عدم الإرسال</translation>
    </message>
    <message>
        <source>%1 is held back by the sending service</source>
        <translation>تحتجز خدمة الإرسال البريد إلى %1</translation>
    </message>
    <message>
        <source>The mail is held back by the sending service</source>
        <translation>تحتجز خدمة الإرسال البريد</translation>
    </message>
    <message>
        <source>The sending service did not even try, because mail to this address came back before or its owner wanted no more of it.</source>
        <translation>لم تحاول خدمة الإرسال أصلًا، لأن بريدًا سابقًا إلى هذا العنوان عاد أو لم يعد صاحبه يريده.</translation>
    </message>
    <message>
        <source>The sending service holds mail to this address back, because earlier mail to it came back.</source>
        <translation>تحتجز خدمة الإرسال البريد إلى هذا العنوان، لأن بريدًا سابقًا إليه عاد.</translation>
    </message>
    <message>
        <source>Sending blocked for the account</source>
        <translation>الإرسال ممنوع على الحساب</translation>
    </message>
    <message>
        <source>Sending is blocked for this account</source>
        <translation>الإرسال ممنوع على هذا الحساب</translation>
    </message>
    <message>
        <source>The sender&apos;s own mail provider has switched off sending for this account. That happens after too much mail in a short time, and also when a stranger has got hold of the password.</source>
        <translation>أوقف مزوّد بريد المرسل نفسه الإرسال لهذا الحساب. يحدث هذا بعد بريد كثير في وقت قصير، وكذلك إذا حصل غريب على كلمة المرور.</translation>
    </message>
    <message>
        <source>The sender&apos;s own mail provider has put a brake on this account. That happens after too much mail in a short time, and also when a stranger has got hold of the password.</source>
        <translation>كبح مزوّد بريد المرسل نفسه هذا الحساب. يحدث هذا بعد بريد كثير في وقت قصير، وكذلك إذا حصل غريب على كلمة المرور.</translation>
    </message>
    <message>
        <source>Reason not given</source>
        <translation>السبب غير مذكور</translation>
    </message>
    <message>
        <source>Not delivered to %1</source>
        <translation>لم تُسلَّم إلى %1</translation>
    </message>
    <message>
        <source>The message was not delivered</source>
        <translation>لم تُسلَّم الرسالة</translation>
    </message>
    <message>
        <source>Not delivered yet to %1; still trying</source>
        <translation>لم تُسلَّم إلى %1 بعد، والمحاولة جارية</translation>
    </message>
    <message>
        <source>The message is not delivered yet; still trying</source>
        <translation>لم تُسلَّم الرسالة بعد، والمحاولة جارية</translation>
    </message>
    <message>
        <source>The notice does not say why in a way that can be relied on. The server&apos;s own words stand below.</source>
        <translation>لا يقول الإشعار السبب بطريقة يُعتمد عليها. كلام الخادم نفسه أدناه.</translation>
    </message>
    <message>
        <source>The notice does not say why it takes longer. Delivery will be tried again.</source>
        <translation>لا يقول الإشعار لماذا يطول الأمر. ستُعاد محاولة التسليم.</translation>
    </message>
    <message>
        <source>It reads like ordinary mail. Nothing in it says that a message could not be delivered.</source>
        <translation>تُقرأ كبريد عادي. لا شيء فيها يقول إن رسالة تعذّر تسليمها.</translation>
    </message>
    <message>
        <source>%1 takes no mail now; still trying</source>
        <translation>لا يقبل %1 بريدًا الآن، والمحاولة جارية</translation>
    </message>
    <message>
        <source>%1: mail system not reached yet</source>
        <translation>%1: لم يُبلَغ نظام البريد بعد</translation>
    </message>
    <message>
        <source>%1: sender not verified yet</source>
        <translation>%1: لم يُتحقق من المرسل بعد</translation>
    </message>
    <message>
        <source>%1: sending system is on a block list</source>
        <translation>%1: نظام الإرسال في قائمة حظر</translation>
    </message>
    <message>
        <source>%1: sending system distrusted for now</source>
        <translation>%1: نظام الإرسال غير موثوق حاليًا</translation>
    </message>
    <message>
        <source>Too much mail for %1; still trying</source>
        <translation>بريد كثير على %1، والمحاولة جارية</translation>
    </message>
    <message>
        <source>Mail for %1 not taken yet</source>
        <translation>لم يُقبل البريد إلى %1 بعد</translation>
    </message>
    <message>
        <source>The mail is not taken yet</source>
        <translation>لم يُقبل البريد بعد</translation>
    </message>
    <message>
        <source>%1: sender not accepted yet</source>
        <translation>%1: لم يُقبل المرسل بعد</translation>
    </message>
    <message>
        <source>%1 takes mail from few; still trying</source>
        <translation>لا يقبل %1 إلا من قلّة، والمحاولة جارية</translation>
    </message>
    <message>
        <source>Mail to %1 was not in the right form</source>
        <translation>البريد إلى %1 ليس بالصيغة الصحيحة</translation>
    </message>
    <message>
        <source>Message or address not in the right form</source>
        <translation>الرسالة أو العنوان ليس بالصيغة الصحيحة</translation>
    </message>
    <message>
        <source>%1: form of the mail not accepted yet</source>
        <translation>%1: صيغة البريد لم تُقبل بعد</translation>
    </message>
    <message>
        <source>Form of the message not accepted yet</source>
        <translation>صيغة الرسالة لم تُقبل بعد</translation>
    </message>
    <message>
        <source>No secure connection yet to %1</source>
        <translation>لا اتصال آمنًا بعد مع %1</translation>
    </message>
    <message>
        <source>Mail system trouble for %1; still trying</source>
        <translation>مشكلة في نظام البريد لدى %1، والمحاولة جارية</translation>
    </message>
    <message>
        <source>%1 is on a do-not-send list</source>
        <translation>%1 في قائمة منع الإرسال</translation>
    </message>
    <message>
        <source>Sending is blocked; mail to %1 stopped</source>
        <translation>الإرسال محظور؛ أُوقف البريد إلى %1</translation>
    </message>
    <message>
        <source>Sending is paused; mail to %1 waits</source>
        <translation>الإرسال متوقف مؤقتًا؛ البريد إلى %1 ينتظر</translation>
    </message>
    <message>
        <source>Sending is paused for this account</source>
        <translation>الإرسال متوقف مؤقتًا لهذا الحساب</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Made on %1 with Undelivered %2, a program that explains delivery notices.</source>
        <extracomment>Last line of a report; %1 is a day and time, %2 a version number</extracomment>
        <translation>أُعد في %1 باستخدام Undelivered %2، وهو برنامج يشرح إشعارات التسليم.</translation>
    </message>
    <message>
        <source>Who sent the original message</source>
        <translation>من أرسل الرسالة الأصلية</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a verdict (&quot;Forged&quot;), %2 how sure it is (&quot;almost certain&quot;)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (speaks for: %2)</source>
        <extracomment>One piece of evidence: %1 is a sentence, %2 the verdict that it speaks for</extracomment>
        <translation>%1 (يؤيد: %2)</translation>
    </message>
    <message>
        <source>What the servers said</source>
        <translation>ما قالته الخوادم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more recipient(s).</source>
        <translation>
            <numerusform>لا مستلمين آخرين.</numerusform>
            <numerusform>مستلم آخر واحد.</numerusform>
            <numerusform>مستلمان آخران.</numerusform>
            <numerusform>%Ln مستلمين آخرين.</numerusform>
            <numerusform>%Ln مستلمًا آخر.</numerusform>
            <numerusform>%Ln مستلم آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>الإشعار</translation>
    </message>
    <message>
        <source>Header of the notice</source>
        <translation>ترويسة الإشعار</translation>
    </message>
    <message>
        <source>Header of the original message, as the notice returned it</source>
        <translation>ترويسة الرسالة الأصلية كما أعادها الإشعار</translation>
    </message>
    <message>
        <source>Names and mailbox names of other people have been left out.</source>
        <translation>حُذفت أسماء أشخاص آخرين وأسماء صناديق بريدهم.</translation>
    </message>
    <message>
        <source>The mailbox %1</source>
        <extracomment>%1 is an account, mostly an e-mail address</extracomment>
        <translation>صندوق البريد %1</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>ما يدل على ذلك</translation>
    </message>
    <message>
        <source>Notices in numbers</source>
        <translation>الإشعارات بالأرقام</translation>
    </message>
    <message>
        <source>Groups of related notices</source>
        <translation>إشعارات متصل بعضها ببعض</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>Heads of a table: who sent the original messages, how many notices, when they began, peaked and came last</extracomment>
        <translation>الاستنتاج</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>الذروة</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>Messages that did not arrive</source>
        <translation>رسائل لم تصل</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>لا مزيد.</numerusform>
            <numerusform>واحد آخر.</numerusform>
            <numerusform>اثنان آخران.</numerusform>
            <numerusform>%Ln أخرى.</numerusform>
            <numerusform>%Ln أخرى.</numerusform>
            <numerusform>%Ln أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message numerus="yes">
        <source>%n second(s) later</source>
        <translation>
            <numerusform>في الثانية نفسها</numerusform>
            <numerusform>بعد ثانية واحدة</numerusform>
            <numerusform>بعد ثانيتين</numerusform>
            <numerusform>بعد %Ln ثوانٍ</numerusform>
            <numerusform>بعد %Ln ثانية</numerusform>
            <numerusform>بعد %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) later</source>
        <translation>
            <numerusform>في الدقيقة نفسها</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) later</source>
        <translation>
            <numerusform>في الساعة نفسها</numerusform>
            <numerusform>بعد ساعة واحدة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد %Ln ساعات</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>في اليوم نفسه</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed in by %1</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name or address</extracomment>
        <translation>سلّمها أولًا %1</translation>
    </message>
    <message>
        <source>Passed on by a mail server that gives no name</source>
        <translation>مرّرها خادم بريد لا يذكر اسمه</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>وصلت إلى %1</translation>
    </message>
    <message>
        <source>%1 does not take it yet</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>لا يقبلها %1 بعد</translation>
    </message>
    <message>
        <source>%1 refused it</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>رفضها %1</translation>
    </message>
    <message>
        <source>%1 wrote the notice</source>
        <extracomment>A station on the way of a message; %1 is a computer&apos;s name</extracomment>
        <translation>كتب %1 الإشعار</translation>
    </message>
    <message>
        <source>The notice is in your mailbox</source>
        <extracomment>The last station of a notice; %1 is a computer&apos;s name</extracomment>
        <translation>الإشعار في صندوق بريدك</translation>
    </message>
    <message>
        <source>The notice is in your mailbox, at %1</source>
        <translation>الإشعار في صندوق بريدك، لدى %1</translation>
    </message>
    <message>
        <source>The notice was passed on by a mail server that gives no name</source>
        <translation>مرّر الإشعارَ خادمُ بريد لا يذكر اسمه</translation>
    </message>
    <message>
        <source>The notice reached %1</source>
        <extracomment>A station on the way of a notice; %1 is a computer&apos;s name</extracomment>
        <translation>وصل الإشعار إلى %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a day and time, %2 how long after the station before (&quot;2 minutes later&quot;)</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>تعذّر حفظ %1: %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>حُفظ باسم %1</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>Looking in the list of known providers…</source>
        <translation>جارٍ النظر في قائمة المزوّدين المعروفين…</translation>
    </message>
    <message>
        <source>Asking the internet&apos;s directory of names where %1 keeps its mailboxes…</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>جارٍ سؤال دليل أسماء الإنترنت أين يحفظ %1 صناديق بريده…</translation>
    </message>
    <message>
        <source>Asking %1 for its settings…</source>
        <extracomment>%1 is a host name, such as autoconfig.example.org</extracomment>
        <translation>جارٍ سؤال %1 عن إعداداته…</translation>
    </message>
    <message>
        <source>Asking Thunderbird&apos;s public list of providers…</source>
        <translation>جارٍ سؤال قائمة المزوّدين العامة لدى Thunderbird…</translation>
    </message>
    <message>
        <source>Looking up who receives mail for %1…</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>جارٍ البحث عمن يستقبل بريد %1…</translation>
    </message>
    <message>
        <source>Trying the usual names, such as %1…</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>جارٍ تجربة الأسماء المعتادة، مثل %1…</translation>
    </message>
    <message>
        <source>The server is %1, from the list of known providers.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>الخادم هو %1، من قائمة المزوّدين المعروفين.</translation>
    </message>
    <message>
        <source>The server is %1, says the internet&apos;s directory of names.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>الخادم هو %1، كما يقول دليل أسماء الإنترنت.</translation>
    </message>
    <message>
        <source>The server is %1, says your mail domain itself.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>الخادم هو %1، كما يقول نطاق بريدك نفسه.</translation>
    </message>
    <message>
        <source>The server is %1, says Thunderbird&apos;s public list.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>الخادم هو %1، كما تقول قائمة Thunderbird العامة.</translation>
    </message>
    <message>
        <source>Mail for your address is received by %1, so the server should be %2.</source>
        <extracomment>%1 is a provider&apos;s name, such as Fastmail; %2 a host name</extracomment>
        <translation>يستقبل %1 البريد إلى عنوانك، فينبغي أن يكون الخادم %2.</translation>
    </message>
    <message>
        <source>A mail server answers at %1.</source>
        <extracomment>%1 is a host name, such as imap.example.org</extracomment>
        <translation>يجيب خادم بريد عند %1.</translation>
    </message>
    <message>
        <source>Your password would go to %1, which is not part of %2. That is usual when another company hosts the mail. Go on only if you know that company.</source>
        <extracomment>%1 is a host name, such as imap.hoster.example; %2 is the domain of the person&apos;s address</extracomment>
        <translation>ستذهب كلمة مرورك إلى %1، وهو ليس جزءًا من %2. هذا معتاد حين تستضيف شركة أخرى البريد. لا تتابع إلا إن كنت تعرف تلك الشركة.</translation>
    </message>
    <message>
        <source>%1 must be installed and running on this computer.</source>
        <extracomment>%1 is a provider&apos;s name, here Proton Mail Bridge</extracomment>
        <translation>يجب أن يكون %1 مثبتًا وعاملًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Switch on IMAP in the settings of %1&apos;s website first.</source>
        <extracomment>%1 is a provider&apos;s name, such as GMX</extracomment>
        <translation>فعّل IMAP أولًا في إعدادات موقع %1.</translation>
    </message>
    <message>
        <source>Use the password that %1 shows for this mailbox, not the one for the website.</source>
        <extracomment>%1 is a provider&apos;s name, here Proton Mail Bridge</extracomment>
        <translation>استخدم كلمة المرور التي يعرضها %1 لصندوق البريد هذا، لا كلمة مرور الموقع.</translation>
    </message>
    <message>
        <source>Make an app password on %1&apos;s website and use it here. The password for the website is refused.</source>
        <extracomment>%1 is a provider&apos;s name, such as Gmail</extracomment>
        <translation>أنشئ كلمة مرور تطبيق في موقع %1 واستخدمها هنا. كلمة مرور الموقع مرفوضة.</translation>
    </message>
    <message>
        <source>%1 takes no passwords from mail programs. Sign in through your browser.</source>
        <extracomment>%1 is a provider&apos;s name, such as Outlook.com</extracomment>
        <translation>لا يقبل %1 كلمات مرور من برامج البريد. سجّل الدخول من متصفحك.</translation>
    </message>
    <message>
        <source>That worked</source>
        <translation>تم ذلك</translation>
    </message>
    <message>
        <source>You can close this page and go back to Undelivered.</source>
        <translation>يمكنك إغلاق هذه الصفحة والعودة إلى Undelivered.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>%1 did not let Undelivered in. Close this page and go back to Undelivered: it says what you can do.</source>
        <extracomment>%1 is a provider&apos;s name, such as Google</extracomment>
        <translation>لم يسمح %1 لـ Undelivered بالدخول. أغلق هذه الصفحة وعُد إلى Undelivered: ففيه ما يمكنك فعله.</translation>
    </message>
    <message>
        <source>This page is out of date</source>
        <translation>هذه الصفحة قديمة</translation>
    </message>
    <message>
        <source>It does not belong to the sign-in that Undelivered is waiting for. Close it, and use the newest page that Undelivered opened.</source>
        <translation>لا تخص تسجيل الدخول الذي ينتظره Undelivered. أغلقها، واستخدم أحدث صفحة فتحها Undelivered.</translation>
    </message>
</context>
<context>
    <name>SweepText</name>
    <message numerus="yes">
        <source>%Ln notice(s) moved to %1.</source>
        <extracomment>%n = how many, %1 = the name of a mail folder, such as Trash</extracomment>
        <translation>
            <numerusform>لم يُنقل أي إشعار إلى %1.</numerusform>
            <numerusform>نُقل إشعار واحد إلى %1.</numerusform>
            <numerusform>نُقل إشعاران إلى %1.</numerusform>
            <numerusform>نُقلت %Ln إشعارات إلى %1.</numerusform>
            <numerusform>نُقل %Ln إشعارًا إلى %1.</numerusform>
            <numerusform>نُقل %Ln إشعار إلى %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) brought back to where they were.</source>
        <translation>
            <numerusform>لم يُعَد أي إشعار.</numerusform>
            <numerusform>أُعيد إشعار واحد إلى مكانه.</numerusform>
            <numerusform>أُعيد إشعاران إلى مكانهما.</numerusform>
            <numerusform>أُعيدت %Ln إشعارات إلى مكانها.</numerusform>
            <numerusform>أُعيد %Ln إشعارًا إلى مكانها.</numerusform>
            <numerusform>أُعيد %Ln إشعار إلى مكانها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) deleted for good.</source>
        <translation>
            <numerusform>لم يُحذف أي إشعار نهائيًا.</numerusform>
            <numerusform>حُذف إشعار واحد نهائيًا.</numerusform>
            <numerusform>حُذف إشعاران نهائيًا.</numerusform>
            <numerusform>حُذفت %Ln إشعارات نهائيًا.</numerusform>
            <numerusform>حُذف %Ln إشعارًا نهائيًا.</numerusform>
            <numerusform>حُذف %Ln إشعار نهائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A deletion was cut off earlier. It is settled now: %Ln notice(s) are deleted for good.</source>
        <translation>
            <numerusform>انقطع حذف من قبل. سُوّي الآن: لم يُحذف أي إشعار نهائيًا.</numerusform>
            <numerusform>انقطع حذف من قبل. سُوّي الآن: حُذف إشعار واحد نهائيًا.</numerusform>
            <numerusform>انقطع حذف من قبل. سُوّي الآن: حُذف إشعاران نهائيًا.</numerusform>
            <numerusform>انقطع حذف من قبل. سُوّي الآن: حُذفت %Ln إشعارات نهائيًا.</numerusform>
            <numerusform>انقطع حذف من قبل. سُوّي الآن: حُذف %Ln إشعارًا نهائيًا.</numerusform>
            <numerusform>انقطع حذف من قبل. سُوّي الآن: حُذف %Ln إشعار نهائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing notices back was cut off earlier. It is settled now: %Ln notice(s) are back where they were.</source>
        <translation>
            <numerusform>انقطعت إعادة إشعارات من قبل. سُوّيت الآن: لم يُعَد أي إشعار.</numerusform>
            <numerusform>انقطعت إعادة إشعارات من قبل. سُوّيت الآن: عاد إشعار واحد إلى مكانه.</numerusform>
            <numerusform>انقطعت إعادة إشعارات من قبل. سُوّيت الآن: عاد إشعاران إلى مكانهما.</numerusform>
            <numerusform>انقطعت إعادة إشعارات من قبل. سُوّيت الآن: عادت %Ln إشعارات إلى مكانها.</numerusform>
            <numerusform>انقطعت إعادة إشعارات من قبل. سُوّيت الآن: عاد %Ln إشعارًا إلى مكانها.</numerusform>
            <numerusform>انقطعت إعادة إشعارات من قبل. سُوّيت الآن: عاد %Ln إشعار إلى مكانها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A clean-up was cut off earlier. It is settled now: %Ln notice(s) are in %1.</source>
        <extracomment>%n = how many, %1 = the name of a mail folder, such as Trash</extracomment>
        <translation>
            <numerusform>انقطع تنظيف من قبل. سُوّي الآن: لا إشعارات في %1.</numerusform>
            <numerusform>انقطع تنظيف من قبل. سُوّي الآن: إشعار واحد في %1.</numerusform>
            <numerusform>انقطع تنظيف من قبل. سُوّي الآن: إشعاران في %1.</numerusform>
            <numerusform>انقطع تنظيف من قبل. سُوّي الآن: %Ln إشعارات في %1.</numerusform>
            <numerusform>انقطع تنظيف من قبل. سُوّي الآن: %Ln إشعارًا في %1.</numerusform>
            <numerusform>انقطع تنظيف من قبل. سُوّي الآن: %Ln إشعار في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be brought back and are still in Trash.</source>
        <translation>
            <numerusform>أُعيد كل شيء من المهملات.</numerusform>
            <numerusform>تعذّرت إعادة واحد وما زال في المهملات.</numerusform>
            <numerusform>تعذّرت إعادة اثنين وما زالا في المهملات.</numerusform>
            <numerusform>تعذّرت إعادة %Ln وما زالت في المهملات.</numerusform>
            <numerusform>تعذّرت إعادة %Ln وما زالت في المهملات.</numerusform>
            <numerusform>تعذّرت إعادة %Ln وما زالت في المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This mail server can only copy: %Ln of them also stay in the old folder, marked as deleted, until your mail program tidies up there.</source>
        <extracomment>The server cannot move, only copy</extracomment>
        <translation>
            <numerusform>لا يستطيع خادم البريد هذا إلا النسخ: لا شيء منها يبقى في المجلد القديم.</numerusform>
            <numerusform>لا يستطيع خادم البريد هذا إلا النسخ: يبقى واحد منها أيضًا في المجلد القديم معلَّمًا كمحذوف إلى أن يرتّب برنامج بريدك هناك.</numerusform>
            <numerusform>لا يستطيع خادم البريد هذا إلا النسخ: يبقى اثنان منها أيضًا في المجلد القديم معلَّمين كمحذوفين إلى أن يرتّب برنامج بريدك هناك.</numerusform>
            <numerusform>لا يستطيع خادم البريد هذا إلا النسخ: تبقى %Ln منها أيضًا في المجلد القديم معلَّمة كمحذوفة إلى أن يرتّب برنامج بريدك هناك.</numerusform>
            <numerusform>لا يستطيع خادم البريد هذا إلا النسخ: يبقى %Ln منها أيضًا في المجلد القديم معلَّمة كمحذوفة إلى أن يرتّب برنامج بريدك هناك.</numerusform>
            <numerusform>لا يستطيع خادم البريد هذا إلا النسخ: يبقى %Ln منها أيضًا في المجلد القديم معلَّمة كمحذوفة إلى أن يرتّب برنامج بريدك هناك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not there any more: another program had moved or deleted them.</source>
        <translation>
            <numerusform>كانت كلها هناك: لم ينقلها أو يحذفها برنامج آخر.</numerusform>
            <numerusform>واحد لم يعد هناك: نقله أو حذفه برنامج آخر.</numerusform>
            <numerusform>اثنان لم يعودا هناك: نقلهما أو حذفهما برنامج آخر.</numerusform>
            <numerusform>%Ln لم تعد هناك: نقلها أو حذفها برنامج آخر.</numerusform>
            <numerusform>%Ln لم تعد هناك: نقلها أو حذفها برنامج آخر.</numerusform>
            <numerusform>%Ln لم تعد هناك: نقلها أو حذفها برنامج آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had changed since the mailbox was checked and were not touched.</source>
        <translation>
            <numerusform>لم يتغيّر شيء منذ فحص صندوق البريد.</numerusform>
            <numerusform>واحد تغيّر منذ فحص صندوق البريد ولم يُمس.</numerusform>
            <numerusform>اثنان تغيّرا منذ فحص صندوق البريد ولم يُمسّا.</numerusform>
            <numerusform>%Ln تغيّرت منذ فحص صندوق البريد ولم تُمس.</numerusform>
            <numerusform>%Ln تغيّرت منذ فحص صندوق البريد ولم تُمس.</numerusform>
            <numerusform>%Ln تغيّرت منذ فحص صندوق البريد ولم تُمس.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are still where they were.</source>
        <translation>
            <numerusform>لا شيء باقٍ في مكانه.</numerusform>
            <numerusform>واحد ما زال في مكانه.</numerusform>
            <numerusform>اثنان ما زالا في مكانهما.</numerusform>
            <numerusform>%Ln ما زالت في مكانها.</numerusform>
            <numerusform>%Ln ما زالت في مكانها.</numerusform>
            <numerusform>%Ln ما زالت في مكانها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the server did not let go; they are still where they were.</source>
        <translation>
            <numerusform>لم يمسك الخادم بشيء.</numerusform>
            <numerusform>واحد لم يتركه الخادم؛ ما زال في مكانه.</numerusform>
            <numerusform>اثنان لم يتركهما الخادم؛ ما زالا في مكانهما.</numerusform>
            <numerusform>%Ln لم يتركها الخادم؛ ما زالت في مكانها.</numerusform>
            <numerusform>%Ln لم يتركها الخادم؛ ما زالت في مكانها.</numerusform>
            <numerusform>%Ln لم يتركها الخادم؛ ما زالت في مكانها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not reached; they are still where they were.</source>
        <translation>
            <numerusform>بلغ الدور كل شيء.</numerusform>
            <numerusform>واحد لم يبلغه الدور؛ ما زال في مكانه.</numerusform>
            <numerusform>اثنان لم يبلغهما الدور؛ ما زالا في مكانهما.</numerusform>
            <numerusform>%Ln لم يبلغها الدور؛ ما زالت في مكانها.</numerusform>
            <numerusform>%Ln لم يبلغها الدور؛ ما زالت في مكانها.</numerusform>
            <numerusform>%Ln لم يبلغها الدور؛ ما زالت في مكانها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection broke while the mail server was at work on %Ln of them. The next check looks where they are, and finishes or takes back what was begun.</source>
        <translation>
            <numerusform>انقطع الاتصال أثناء عمل خادم البريد. الفحص القادم ينظر أين هي، ويُتم ما بدأ أو يتراجع عنه.</numerusform>
            <numerusform>انقطع الاتصال أثناء عمل خادم البريد على واحد منها. الفحص القادم ينظر أين هو، ويُتم ما بدأ أو يتراجع عنه.</numerusform>
            <numerusform>انقطع الاتصال أثناء عمل خادم البريد على اثنين منها. الفحص القادم ينظر أين هما، ويُتم ما بدأ أو يتراجع عنه.</numerusform>
            <numerusform>انقطع الاتصال أثناء عمل خادم البريد على %Ln منها. الفحص القادم ينظر أين هي، ويُتم ما بدأ أو يتراجع عنه.</numerusform>
            <numerusform>انقطع الاتصال أثناء عمل خادم البريد على %Ln منها. الفحص القادم ينظر أين هي، ويُتم ما بدأ أو يتراجع عنه.</numerusform>
            <numerusform>انقطع الاتصال أثناء عمل خادم البريد على %Ln منها. الفحص القادم ينظر أين هي، ويُتم ما بدأ أو يتراجع عنه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had been copied to Trash by an earlier clean-up and were left alone.</source>
        <translation>
            <numerusform>لم ينسخ تنظيف سابق شيئًا إلى المهملات.</numerusform>
            <numerusform>واحد نسخه تنظيف سابق إلى المهملات وتُرك كما هو.</numerusform>
            <numerusform>اثنان نسخهما تنظيف سابق إلى المهملات وتُركا كما هما.</numerusform>
            <numerusform>%Ln نسخها تنظيف سابق إلى المهملات وتُركت كما هي.</numerusform>
            <numerusform>%Ln نسخها تنظيف سابق إلى المهملات وتُركت كما هي.</numerusform>
            <numerusform>%Ln نسخها تنظيف سابق إلى المهملات وتُركت كما هي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>You sent this message yourself.</source>
        <extracomment>Verdict on a notice, in one or two sentences for a worried person.</extracomment>
        <translation>أرسلت هذه الرسالة بنفسك.</translation>
    </message>
    <message>
        <source>Somebody else put your address on it. It never passed through your account.</source>
        <translation>وضع شخص آخر عنوانك عليها. لم تمر بحسابك قط.</translation>
    </message>
    <message>
        <source>It was sent through your account, but not by you. Somebody may know your password.</source>
        <translation>أُرسلت من حسابك، لكن ليس بيدك. ربما يعرف أحدهم كلمة مرورك.</translation>
    </message>
    <message>
        <source>No mail system wrote this notice. It is a trap: don&apos;t click, don&apos;t sign in, delete it.</source>
        <translation>لم يكتب أي نظام بريد هذا الإشعار. إنه فخ: لا تنقر، ولا تسجّل الدخول، واحذفه.</translation>
    </message>
    <message>
        <source>The facts don&apos;t decide whether you sent this message. You may remember it yourself.</source>
        <translation>لا تكفي المعلومات المتوفرة لمعرفة هل أنت من أرسل هذه الرسالة. ربما تتذكر أنت.</translation>
    </message>
    <message>
        <source>The records of %1 could not be looked up just now.</source>
        <extracomment>What was found about the person&apos;s own domain. %1 is the domain name. SPF, DKIM and DMARC are names of techniques.</extracomment>
        <translation>تعذّر الآن الاستعلام عن سجلات %1.</translation>
    </message>
    <message>
        <source>%1 has no mail server: nobody can answer mail from there, and many servers refuse it.</source>
        <translation>ليس لدى %1 خادم بريد: لا يستطيع أحد الرد على بريد من هناك، وخوادم كثيرة ترفضه.</translation>
    </message>
    <message>
        <source>%1 does not say which computers may send its mail (no SPF record). Ask whoever runs the domain to add one.</source>
        <translation>لا يبيّن %1 أي الحواسيب يجوز لها إرسال بريده (لا سجل SPF). اطلب ممن يدير النطاق إضافة واحد.</translation>
    </message>
    <message>
        <source>The list of computers that may send for %1 contains a mistake (SPF record). Until it is mended it protects nobody.</source>
        <translation>قائمة الحواسيب التي يجوز لها الإرسال عن %1 فيها خطأ (سجل SPF). لا تحمي أحدًا إلى أن يُصلح.</translation>
    </message>
    <message>
        <source>The SPF record of %1 lets every computer in the world send for it. It should list only your own.</source>
        <translation>سجل SPF في %1 يسمح لكل حاسوب في العالم بالإرسال عنه. ينبغي أن يذكر حواسيبك وحدها.</translation>
    </message>
    <message>
        <source>The SPF record of %1 names the right computers but does not tell receivers to refuse the others.</source>
        <translation>سجل SPF في %1 يذكر الحواسيب الصحيحة لكنه لا يطلب من المستلمين رفض غيرها.</translation>
    </message>
    <message>
        <source>%1 says which computers may send its mail (SPF). That is good.</source>
        <translation>يبيّن %1 أي الحواسيب يجوز لها إرسال بريده (SPF). هذا جيد.</translation>
    </message>
    <message>
        <source>Anybody can send as you: %1 has no DMARC policy. Ask whoever runs the domain to add one; it is the lasting cure.</source>
        <translation>يستطيع أي أحد الإرسال باسمك: ليس لدى %1 سياسة DMARC. اطلب ممن يدير النطاق إضافة واحدة؛ فهي العلاج الدائم.</translation>
    </message>
    <message>
        <source>%1 has a DMARC policy, but it only watches: forged mail in your name is still delivered.</source>
        <translation>لدى %1 سياسة DMARC، لكنها تراقب فقط: البريد المنتحَل باسمك يُسلَّم مع ذلك.</translation>
    </message>
    <message>
        <source>The DMARC policy of %1 contains a mistake and is ignored.</source>
        <translation>سياسة DMARC في %1 فيها خطأ ولا يُعمل بها.</translation>
    </message>
    <message>
        <source>Mail forged in the name of %1 is put among junk by receivers that check (DMARC: quarantine).</source>
        <translation>البريد المنتحَل باسم %1 يضعه المستلمون الذين يتحققون في البريد المزعج (DMARC: quarantine).</translation>
    </message>
    <message>
        <source>Mail forged in the name of %1 is refused by receivers that check (DMARC: reject). That is the best protection there is.</source>
        <translation>البريد المنتحَل باسم %1 يرفضه المستلمون الذين يتحققون (DMARC: reject). هذه أفضل حماية ممكنة.</translation>
    </message>
    <message>
        <source>No signature of %1 was seen on your mail (DKIM). Ask your mail provider to sign it.</source>
        <translation>لم يظهر على بريدك توقيع %1 (DKIM). اطلب من مزوّد بريدك أن يوقّعه.</translation>
    </message>
    <message>
        <source>Your mail is signed, but %1 does not publish the key to check it with (DKIM). Ask whoever runs the domain.</source>
        <translation>بريدك موقَّع، لكن %1 لا ينشر المفتاح اللازم للتحقق (DKIM). اسأل من يدير النطاق.</translation>
    </message>
    <message>
        <source>The signing key of %1 is too short to count today (DKIM). Ask for one of 2048 bits.</source>
        <translation>مفتاح توقيع %1 أقصر من أن يُعتد به اليوم (DKIM). اطلب مفتاحًا طوله 2048 بت.</translation>
    </message>
    <message>
        <source>Your mail is signed, and %1 publishes the key (DKIM). That is good.</source>
        <translation>بريدك موقَّع، و%1 ينشر المفتاح (DKIM). هذا جيد.</translation>
    </message>
    <message>
        <source>you said so</source>
        <extracomment>How sure the program is of its answer.</extracomment>
        <translation>أنت قلت ذلك</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>شبه مؤكد</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجَّح</translation>
    </message>
    <message>
        <source>Looking up domains is switched off. Allow it under Settings, and %1 can be checked.</source>
        <extracomment>%1 is a domain name. &quot;Settings&quot; is the name of a page of this program.</extracomment>
        <translation>الاستعلام عن النطاقات متوقف. اسمح به في الإعدادات ليمكن فحص %1.</translation>
    </message>
    <message>
        <source>%1 has a mail server that takes answers. That is good.</source>
        <translation>لدى %1 خادم بريد يقبل الردود. هذا جيد.</translation>
    </message>
    <message>
        <source>%1 belongs to your mail provider. It lets receivers take forged mail in its name, and you cannot change that yourself.</source>
        <extracomment>How well a domain is guarded against forged senders. %1 is a domain name, as in the person&apos;s e-mail address.</extracomment>
        <translation>%1 يتبع مزوّد بريدك. وهو يترك المستلمين يقبلون بريدًا منتحَلًا باسمه، ولا تستطيع تغيير ذلك بنفسك.</translation>
    </message>
    <message>
        <source>%1 belongs to your mail provider, and it asks receivers not to take forged mail in its name. There is nothing for you to do.</source>
        <translation>%1 يتبع مزوّد بريدك، وهو يطلب من المستلمين ألا يقبلوا بريدًا منتحَلًا باسمه. لا يلزمك فعل شيء.</translation>
    </message>
    <message>
        <source>Anybody can send mail in the name of %1, and most receivers will take it. Show the list below to whoever runs the domain.</source>
        <translation>يستطيع أي أحد إرسال بريد باسم %1، ومعظم المستلمين سيقبلونه. اعرض القائمة أدناه على من يدير النطاق.</translation>
    </message>
    <message>
        <source>%1 is guarded against forged mail, but something in its records should be mended. Show the list below to whoever runs the domain.</source>
        <translation>%1 محمي من البريد المنتحَل، لكن في سجلاته ما ينبغي إصلاحه. اعرض القائمة أدناه على من يدير النطاق.</translation>
    </message>
    <message>
        <source>%1 is well guarded against forged mail. Receivers that don&apos;t check may still send you notices.</source>
        <translation>%1 محمي جيدًا من البريد المنتحَل. قد يرسل إليك مستلمون لا يتحققون إشعارات مع ذلك.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Not judged</source>
        <extracomment>Verdict on a notice that could not be compared with a mailbox</extracomment>
        <translation>لم يُقيَّم</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Verdict, one word: the person sent the original themselves</extracomment>
        <translation>منك</translation>
    </message>
    <message>
        <source>Forged</source>
        <extracomment>Verdict, one word: somebody else put the person&apos;s address on the original</extracomment>
        <translation>منتحَل</translation>
    </message>
    <message>
        <source>Hijacked</source>
        <extracomment>Verdict, one word: the original was sent by somebody else through the person&apos;s own account</extracomment>
        <translation>مخترَق</translation>
    </message>
    <message>
        <source>Fake</source>
        <extracomment>Verdict, one word: the notice itself is a phishing lure</extracomment>
        <translation>خدعة</translation>
    </message>
    <message>
        <source>Unclear</source>
        <extracomment>Verdict, one word: the facts don&apos;t decide</extracomment>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>This is as good as certain.</source>
        <translation>هذا مؤكد تقريبًا.</translation>
    </message>
    <message>
        <source>This is very likely.</source>
        <translation>هذا مرجَّح جدًا.</translation>
    </message>
    <message>
        <source>This is likely, but not certain.</source>
        <translation>هذا مرجَّح، لكنه غير مؤكد.</translation>
    </message>
    <message>
        <source>This is not certain.</source>
        <translation>هذا غير مؤكد.</translation>
    </message>
    <message>
        <source>Nothing needs your attention. Messages of yours that did not arrive will appear here.</source>
        <translation>لا شيء بحاجة إليك. هنا توضع رسائلك التي لم تصل.</translation>
    </message>
    <message>
        <source>No notice about a message that you sent.</source>
        <translation>لا إشعار عن رسالة أرسلتها أنت.</translation>
    </message>
    <message>
        <source>No forged mail. Notices about messages that somebody else sent in your name will appear here.</source>
        <translation>لا بريد منتحَلًا. هنا توضع الإشعارات عن رسائل أرسلها شخص آخر باسمك.</translation>
    </message>
    <message>
        <source>No sign that anybody else has used your account. Notices about messages that somebody sent through it will appear here.</source>
        <translation>لا شيء يدل على أن أحدًا غيرك استخدم حسابك. هنا توضع الإشعارات عن رسائل أرسلها أحدهم من خلاله.</translation>
    </message>
    <message>
        <source>No lures. Messages that only pretend to be delivery notices, to get your password, will appear here.</source>
        <translation>لا رسائل خادعة. هنا توضع الرسائل التي تتظاهر فقط بأنها إشعارات تسليم لتنال كلمة مرورك.</translation>
    </message>
    <message>
        <source>Nothing unclear. Notices for which the facts do not tell who sent the message will appear here.</source>
        <translation>لا شيء غير واضح. هنا توضع الإشعارات التي لا تكفي فيها المعلومات المتوفرة لمعرفة من أرسل الرسالة.</translation>
    </message>
    <message>
        <source>No delivery notices. They come up here as soon as the mailbox has been looked through.</source>
        <translation>لا إشعارات تسليم. تظهر هنا حالما يُفحص صندوق البريد.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>Name of a list: notices about which the person should do something</extracomment>
        <translation>بحاجة إليك</translation>
    </message>
    <message>
        <source>All notices</source>
        <extracomment>Name of a list: every notice</extracomment>
        <translation>كل الإشعارات</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is an address, %n how many further addresses the notice is about</extracomment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>No recipient named</source>
        <extracomment>Title of a notice that names neither a recipient nor a subject</extracomment>
        <translation>لم يُذكر مستلم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>First line of a row: %1 who it was for, %2 the subject of the message</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Still trying: %1</source>
        <extracomment>Second line of a row for mail that is still on its way: %1 what stands in the way (&quot;Mailbox full&quot;)</extracomment>
        <translation>المحاولة جارية: %1</translation>
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
        <translation>%1، %2</translation>
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
        <translation>حول Undelivered</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Explains mail that came back, and clears away what was never yours.</source>
        <translation>يشرح البريد الذي عاد، ويزيل ما لم يكن منك قط.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. You may use it, pass it on and change it. It comes without any warranty.</source>
        <translation>برنامج حر بترخيص GNU General Public License، الإصدار 3 أو أحدث. يمكنك استخدامه وتمريره وتعديله. يأتي بلا أي ضمان.</translation>
    </message>
    <message>
        <source>Built with</source>
        <extracomment>Heading above a list of program libraries</extracomment>
        <translation>بُني باستخدام</translation>
    </message>
    <message>
        <source>&amp;Copy the versions</source>
        <extracomment>Button: copies a list of versions, for a report of a mistake</extracomment>
        <translation>&amp;نسخ الإصدارات</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>undelivered::AccountViews</name>
    <message>
        <source>Sample mailbox</source>
        <translation>صندوق بريد نموذجي</translation>
    </message>
    <message>
        <source>All accounts</source>
        <extracomment>First choice in a list of mail accounts</extracomment>
        <translation>كل الحسابات</translation>
    </message>
</context>
<context>
    <name>undelivered::AddressModel</name>
    <message>
        <source>Does not exist any more</source>
        <extracomment>What has become of an e-mail address</extracomment>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Mailbox full</source>
        <translation>صندوق البريد ممتلئ</translation>
    </message>
    <message>
        <source>Has moved</source>
        <translation>انتقل</translation>
    </message>
    <message>
        <source>Refuses your mail</source>
        <translation>يرفض بريدك</translation>
    </message>
    <message>
        <source>Trouble on the way</source>
        <translation>مشكلة في الطريق</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>يعمل من جديد</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>مرات الفشل</translation>
    </message>
</context>
<context>
    <name>undelivered::AddressesPage</name>
    <message>
        <source>&amp;Copy the addresses</source>
        <translation>&amp;نسخ العناوين</translation>
    </message>
    <message>
        <source>Save as &amp;table (CSV)…</source>
        <translation>حفظ ك&amp;جدول (CSV)…</translation>
    </message>
    <message>
        <source>Save as c&amp;ontacts (vCard)…</source>
        <translation>&amp;حفظ كجهات اتصال (vCard)…</translation>
    </message>
    <message>
        <source>addresses.csv</source>
        <translation>addresses.csv</translation>
    </message>
    <message>
        <source>addresses.vcf</source>
        <translation>addresses.vcf</translation>
    </message>
    <message>
        <source>Addresses that do not work</source>
        <translation>عناوين لا تعمل</translation>
    </message>
    <message>
        <source>No address of yours has trouble.</source>
        <translation>لا مشكلة في أي من عناوينك.</translation>
    </message>
    <message>
        <source>Addresses to which your own mail could not be delivered will appear here, with the reason.</source>
        <translation>هنا توضع العناوين التي تعذّر تسليم بريدك أنت إليها، مع السبب.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) do not exist any more.</source>
        <translation>
            <numerusform>كل العناوين موجودة.</numerusform>
            <numerusform>عنوان واحد لم يعد موجودًا.</numerusform>
            <numerusform>عنوانان لم يعودا موجودين.</numerusform>
            <numerusform>%Ln عناوين لم تعد موجودة.</numerusform>
            <numerusform>%Ln عنوانًا لم تعد موجودة.</numerusform>
            <numerusform>%Ln عنوان لم تعد موجودة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) had trouble.</source>
        <translation>
            <numerusform>لا مشكلة في أي عنوان.</numerusform>
            <numerusform>عنوان واحد كانت فيه مشكلة.</numerusform>
            <numerusform>عنوانان كانت فيهما مشكلة.</numerusform>
            <numerusform>%Ln عناوين كانت فيها مشكلة.</numerusform>
            <numerusform>%Ln عنوانًا كانت فيها مشكلة.</numerusform>
            <numerusform>%Ln عنوان كانت فيها مشكلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the notices about mail that you sent. Take dead addresses off your lists; ask the others for another address. Choose a line to see what happened there, or press Enter on it to read the latest notice.</source>
        <translation>من الإشعارات عن البريد الذي أرسلته. احذف العناوين الميتة من قوائمك؛ واطلب من الآخرين عنوانًا غيره. اختر سطرًا لترى ما حدث هناك، أو اضغط Enter عليه لقراءة آخر إشعار.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>هل تقصد %1؟</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>Button; %1 is an e-mail address</extracomment>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One line of an address&apos;s history: %1 when, %2 what happened (&quot;Mailbox full&quot;), %3 the subject of the message</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. Your message: %3</source>
        <translation>%1: %2. رسالتك: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, further back</source>
        <translation>
            <numerusform>لا مزيد قبل ذلك</numerusform>
            <numerusform>واحد آخر قبل ذلك</numerusform>
            <numerusform>اثنان آخران قبل ذلك</numerusform>
            <numerusform>%Ln أخرى قبل ذلك</numerusform>
            <numerusform>%Ln أخرى قبل ذلك</numerusform>
            <numerusform>%Ln أخرى قبل ذلك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::AddressesPresenter</name>
    <message>
        <source>No mail program came up. Copy the text and the addresses instead, or save a draft.</source>
        <translation>لم يُفتح أي برنامج بريد. انسخ النص والعناوين بدلًا من ذلك، أو احفظ مسودة.</translation>
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
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Now sign in at %1 in your browser</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>سجّل الدخول الآن في %1 من متصفحك</translation>
    </message>
    <message>
        <source>The page has been opened there. Sign in, agree that Undelivered may read your mail, and come back here. If no browser came up, copy the page&apos;s address into one on this computer.</source>
        <translation>فُتحت الصفحة هناك. سجّل الدخول، ووافق على أن يقرأ Undelivered بريدك، ثم عُد إلى هنا. إن لم يظهر متصفح فانسخ عنوان الصفحة إلى متصفح في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>You are back from the browser</source>
        <translation>عاد متصفحك</translation>
    </message>
    <message>
        <source>One moment: the mailbox is being opened.</source>
        <translation>لحظة: يجري فتح صندوق البريد.</translation>
    </message>
    <message>
        <source>Cop&amp;y the page&apos;s address</source>
        <translation>&amp;نسخ عنوان الصفحة</translation>
    </message>
    <message>
        <source>Ope&amp;n the page again</source>
        <translation>فتح الصفحة من &amp;جديد</translation>
    </message>
</context>
<context>
    <name>undelivered::CertificatePage</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>How long a certificate is good: %1 and %2 are days</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Stop here: this is not the certificate you accepted</source>
        <translation>توقف هنا: هذه ليست الشهادة التي قبلتها</translation>
    </message>
    <message>
        <source>%1 shows another certificate than before. Your password was not sent.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>يعرض %1 شهادة غير السابقة. لم تُرسل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Either whoever runs the server has renewed it, or somebody stands between you and the server and wants your password. In a café, a hotel or another network that is not yours, go away and try again at home.</source>
        <translation>إما أن من يدير الخادم قد جدّدها، وإما أن أحدًا يقف بينك وبين الخادم ويريد كلمة مرورك. في مقهى أو فندق أو شبكة أخرى ليست لك، دعها وحاول من جديد في البيت.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server, by telephone or in person, whether the certificate was renewed, and compare the new fingerprint with theirs.</source>
        <translation>اسأل من يدير الخادم، بالهاتف أو وجهًا لوجه، هل جُددت الشهادة، وقارن البصمة الجديدة ببصمته.</translation>
    </message>
    <message>
        <source>&amp;The new fingerprint is the one that the owner of the server told me</source>
        <translation>البصمة ال&amp;جديدة هي التي أخبرني بها صاحب الخادم</translation>
    </message>
    <message>
        <source>Accept the new certificate</source>
        <translation>قبول الشهادة الجديدة</translation>
    </message>
    <message>
        <source>Do not connect for now</source>
        <translation>الابتعاد حاليًا</translation>
    </message>
    <message>
        <source>Is this really your server?</source>
        <translation>هل هذا خادمك حقًا؟</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is. Your password was not sent.</source>
        <extracomment>%1 is the name of a mail server</extracomment>
        <translation>لا يستطيع %1 إثبات هويته. لم تُرسل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Mail servers show a certificate, which somebody known has signed. This one was signed by nobody that this computer trusts. That is usual for a server of one&apos;s own at home or in a small office, and for a mail bridge that runs on this computer. With a large provider it is not: then somebody may be trying to read your password on its way.</source>
        <translation>تعرض خوادم البريد شهادة وقّعها طرف معروف. هذه لم يوقّعها أحد يثق به هذا الحاسوب. ذلك معتاد مع خادم خاص في البيت أو في مكتب صغير، ومع جسر بريد يعمل على هذا الحاسوب. أما مع مزوّد كبير فليس كذلك: فقد يحاول أحدهم عندئذ قراءة كلمة مرورك في طريقها.</translation>
    </message>
    <message>
        <source>If the server is your own, or its owner told you this fingerprint, you can trust exactly this certificate. It then counts for %1 only, and Undelivered warns you as soon as the server shows another one.</source>
        <translation>إن كان الخادم لك، أو أخبرك صاحبه بهذه البصمة، فيمكنك الثقة بهذه الشهادة بعينها. عندها لا تسري إلا على %1، وينبهك Undelivered حالما يعرض الخادم شهادة أخرى.</translation>
    </message>
    <message>
        <source>&amp;The server is my own, or its owner told me this fingerprint</source>
        <translation>ال&amp;خادم لي، أو أخبرني صاحبه بهذه البصمة</translation>
    </message>
    <message>
        <source>Trust it for this account</source>
        <translation>الثقة به لهذا الحساب</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>عدم الثقة به</translation>
    </message>
    <message>
        <source>Made for</source>
        <extracomment>Whom a certificate was made for</extracomment>
        <translation>صادرة لـ</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>وقّعها</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>نفسه</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>How long a certificate is good</extracomment>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>New fingerprint</source>
        <translation>بصمة جديدة</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Accepted before</source>
        <translation>المقبولة سابقًا</translation>
    </message>
</context>
<context>
    <name>undelivered::Chart</name>
    <message>
        <source>Notices over time</source>
        <translation>الإشعارات عبر الزمن</translation>
    </message>
    <message>
        <source>Use the left and right arrow keys to read out one bar after the other.</source>
        <translation>استخدم مفتاحي السهم الأيسر والأيمن لقراءة الأعمدة واحدًا بعد آخر.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A span of days: %1 the first, %2 the last</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n notice(s)</source>
        <extracomment>Read out for one bar of the chart: %1 a day or span of days, %n how many notices</extracomment>
        <translation>
            <numerusform>%1: لا إشعارات</numerusform>
            <numerusform>%1: إشعار واحد</numerusform>
            <numerusform>%1: إشعاران</numerusform>
            <numerusform>%1: %Ln إشعارات</numerusform>
            <numerusform>%1: %Ln إشعارًا</numerusform>
            <numerusform>%1: %Ln إشعار</numerusform>
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
            <numerusform>الأكثر في %1: لا إشعارات</numerusform>
            <numerusform>الأكثر في %1: إشعار واحد</numerusform>
            <numerusform>الأكثر في %1: إشعاران</numerusform>
            <numerusform>الأكثر في %1: %Ln إشعارات</numerusform>
            <numerusform>الأكثر في %1: %Ln إشعارًا</numerusform>
            <numerusform>الأكثر في %1: %Ln إشعار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::Checklist</name>
    <message>
        <source>Open clean-up</source>
        <translation>فتح التنظيف</translation>
    </message>
    <message>
        <source>Write to your contacts</source>
        <translation>الكتابة إلى جهات اتصالك</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
</context>
<context>
    <name>undelivered::CleanUpPage</name>
    <message>
        <source>&amp;Undo: bring them back</source>
        <translation>ت&amp;راجع: إعادتها</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>You may do something else meanwhile. What has been moved is written down, so that it can be brought back even if the connection breaks.</source>
        <translation>يمكنك فعل شيء آخر في هذه الأثناء. ما نُقل مدوَّن، لتمكن إعادته حتى لو انقطع الاتصال.</translation>
    </message>
    <message>
        <source>Go &amp;on</source>
        <translation>م&amp;تابعة</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إ&amp;يقاف مؤقت</translation>
    </message>
    <message>
        <source>One account is cleaned up at a time:</source>
        <translation>يُنظَّف حساب واحد في كل مرة:</translation>
    </message>
</context>
<context>
    <name>undelivered::ContactsDialog</name>
    <message>
        <source>Warn your contacts</source>
        <translation>تنبيه جهات اتصالك</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;الموضوع</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>نس&amp;خ النص</translation>
    </message>
    <message>
        <source>Open in your &amp;mail program</source>
        <translation>فتح في &amp;برنامج بريدك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the contacts</source>
        <translation>بحث في جهات الاتصال</translation>
    </message>
    <message>
        <source>Whom to warn</source>
        <translation>من يُنبَّه</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>لا أ&amp;حد</translation>
    </message>
    <message>
        <source>&amp;Whom to warn</source>
        <translation>من &amp;ينبَّه</translation>
    </message>
    <message>
        <source>&amp;Language of the message</source>
        <translation>ل&amp;غة الرسالة</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddresses</source>
        <translation>نسخ ال&amp;عناوين</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a draft…</source>
        <translation>ح&amp;فظ كمسودة…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>One contact in a list: %1 is an e-mail address, %2 when the person last wrote to it</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Nobody is known from your Sent folder yet.</source>
        <translation>لا يُعرف أحد بعد من مجلد المرسل لديك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>لم يُختر أحد</numerusform>
            <numerusform>اختير واحد</numerusform>
            <numerusform>اختير اثنان</numerusform>
            <numerusform>اختير %Ln</numerusform>
            <numerusform>اختير %Ln</numerusform>
            <numerusform>اختير %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Open part %L1 of %L2</source>
        <extracomment>Button: a message to many people goes out in several parts. %L1 is the number of the next one, %L2 how many there are</extracomment>
        <translation>فتح الجزء %L1 من %L2</translation>
    </message>
    <message>
        <source>Open in your &amp;mail program again</source>
        <translation>فتح من جديد في &amp;برنامج بريدك</translation>
    </message>
    <message>
        <source>A message to your contacts, ready to change as you like. It goes out from your own mail program. The recipients stand in “Bcc”, so that they do not see each other&apos;s addresses.</source>
        <translation>رسالة إلى جهات اتصالك، يمكنك تغييرها كما تشاء. تخرج من برنامج بريدك أنت. المستلمون في حقل «نسخة مخفية» (Bcc)، كي لا يرى بعضهم عناوين بعض.</translation>
    </message>
</context>
<context>
    <name>undelivered::DeleteDialog</name>
    <message numerus="yes">
        <source>&amp;Delete %n for good</source>
        <translation>
            <numerusform>&amp;حذف لا شيء نهائيًا</numerusform>
            <numerusform>&amp;حذف واحد نهائيًا</numerusform>
            <numerusform>&amp;حذف اثنين نهائيًا</numerusform>
            <numerusform>&amp;حذف %Ln نهائيًا</numerusform>
            <numerusform>&amp;حذف %Ln نهائيًا</numerusform>
            <numerusform>&amp;حذف %Ln نهائيًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be gone for good.</source>
        <translation>
            <numerusform>لن تزول أي رسالة.</numerusform>
            <numerusform>ستزول رسالة واحدة نهائيًا.</numerusform>
            <numerusform>ستزول رسالتان نهائيًا.</numerusform>
            <numerusform>ستزول %Ln رسائل نهائيًا.</numerusform>
            <numerusform>ستزول %Ln رسالة نهائيًا.</numerusform>
            <numerusform>ستزول %Ln رسالة نهائيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can bring them back, not even your mail provider. To be sure that you mean it, type how many there are.</source>
        <translation>لا يستطيع أحد إعادتها، ولا حتى مزوّد بريدك. للتأكد من أنك تريد ذلك، اكتب كم عددها.</translation>
    </message>
    <message>
        <source>Type %1 here:</source>
        <extracomment>%1 is a number</extracomment>
        <translation>اكتب %1 هنا:</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الاحتفاظ بها</translation>
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
        <translation>&amp;فتح Undelivered</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;افحص الآن</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>undelivered::Disclosure</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>undelivered::DomainPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Looking the records up</source>
        <translation>جارٍ الاستعلام عن السجلات</translation>
    </message>
    <message>
        <source>Can anybody send as you?</source>
        <translation>هل يستطيع أحد الإرسال باسمك؟</translation>
    </message>
    <message>
        <source>Whoever runs a mail domain can publish which servers may send for it, and what others shall do with the rest. This looks up what stands there for %1, and says what is missing.</source>
        <extracomment>%1 is an account, mostly an e-mail address</extracomment>
        <translation>يستطيع من يدير نطاق بريد أن ينشر أي الخوادم يجوز لها الإرسال عنه وما ينبغي أن يفعله الآخرون بغيرها. هنا يُستعلم عما نُشر عن %1، ويُقال ما ينقص.</translation>
    </message>
    <message>
        <source>Add your mailbox first: then its domain can be looked up.</source>
        <translation>أضف صندوق بريدك أولًا: عندها يمكن الاستعلام عن نطاقه.</translation>
    </message>
    <message>
        <source>For that, your computer&apos;s name server is asked about your mail domain, and learns nothing but its name. This also switches on look-ups for telling forged mail; you can switch them off again in the settings.</source>
        <translation>لذلك يُسأل خادم الأسماء لدى حاسوبك عن نطاق بريدك، ولا يعرف منه إلا اسمه. هذا يفعّل أيضًا الاستعلامات التي تساعد على تمييز البريد المنتحَل؛ ويمكنك إيقافها من جديد في الإعدادات.</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>&amp;الاستعلام</translation>
    </message>
    <message>
        <source>&amp;Allow it and look it up</source>
        <translation>السماح &amp;والاستعلام</translation>
    </message>
    <message>
        <source>&amp;Look it up again</source>
        <translation>&amp;الاستعلام من جديد</translation>
    </message>
    <message>
        <source>Needs mending</source>
        <extracomment>Read out for the picture before a finding</extracomment>
        <translation>يحتاج إلى إصلاح</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>على ما يرام</translation>
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
        <translation>إعا&amp;دة المحاولة</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>تفاصيل تقنية</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
</context>
<context>
    <name>undelivered::EvidenceView</name>
    <message>
        <source>You said so yourself.</source>
        <translation>أنت قلت ذلك.</translation>
    </message>
    <message>
        <source>What is known</source>
        <extracomment>Heading over facts about a notice whose sender is not clear</extracomment>
        <translation>ما هو معروف</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>ما يؤيد ذلك</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>ما يعارض ذلك</translation>
    </message>
    <message>
        <source>Speaks for: %1</source>
        <extracomment>Read out for the picture before a piece of evidence; %1 is a verdict (&quot;Forged&quot;)</extracomment>
        <translation>يؤيد: %1</translation>
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
        <translation>ما معنى هذه الرسالة؟</translation>
    </message>
    <message>
        <source>Paste the text of a notice here, as much of it as you have, or drop a saved message (.eml) on the window. It stays on this computer.</source>
        <translation>الصق هنا نص إشعار، بقدر ما لديك منه، أو أفلت رسالة محفوظة (.eml) على النافذة. تبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Op&amp;en a message…</source>
        <translation>ف&amp;تح رسالة…</translation>
    </message>
    <message>
        <source>Em&amp;pty</source>
        <translation>ت&amp;فريغ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>نص الإشعار</translation>
    </message>
    <message>
        <source>Your message could not be delivered to…</source>
        <translation>تعذّر تسليم رسالتك إلى…</translation>
    </message>
    <message>
        <source>The explanation will stand here.</source>
        <translation>سيظهر الشرح هنا.</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>من الملف %1</translation>
    </message>
</context>
<context>
    <name>undelivered::ExplainPresenter</name>
    <message>
        <source>Open a message</source>
        <translation>فتح رسالة</translation>
    </message>
    <message>
        <source>Saved messages (*.eml *.msg *.txt)</source>
        <translation>رسائل محفوظة (*.eml *.msg *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The explanation will stand here.</source>
        <translation>سيظهر الشرح هنا.</translation>
    </message>
</context>
<context>
    <name>undelivered::FilterBar</name>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>تجميع القائمة</translation>
    </message>
    <message>
        <source>Show only one reason</source>
        <translation>عرض سبب واحد فقط</translation>
    </message>
    <message>
        <source>Show only one verdict</source>
        <translation>عرض استنتاج واحد فقط</translation>
    </message>
    <message>
        <source>Show only one domain</source>
        <translation>عرض نطاق واحد فقط</translation>
    </message>
    <message>
        <source>Show only one period</source>
        <translation>عرض فترة واحدة فقط</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>إزالة عوامل التصفية</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation>حسب المستلم</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>حسب النطاق</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>حسب الموضوع</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>حسب السبب</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>حسب الاستنتاج</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>الأكبر أولًا</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>Grouped by wave</source>
        <extracomment>A wave is a run of notices that belong together: one case of forging or misuse</extracomment>
        <translation>مجمّعة حسب الموجة</translation>
    </message>
    <message>
        <source>Grouped by recipient</source>
        <translation>مجمّعة حسب المستلم</translation>
    </message>
    <message>
        <source>Grouped by reason</source>
        <translation>مجمّعة حسب السبب</translation>
    </message>
    <message>
        <source>Grouped by domain</source>
        <translation>مجمّعة حسب النطاق</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>كل الاستنتاجات</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>كل الأوقات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Search address, subject, server</source>
        <translation>بحث في العنوان والموضوع والخادم</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>بحث في هذه القائمة</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>كل الأسباب</translation>
    </message>
    <message>
        <source>Any domain</source>
        <translation>كل النطاقات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An entry of a list: %1 a domain (&quot;example.org&quot;), %2 how many notices are about it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fi&amp;lters (%1)</source>
        <extracomment>Button: opens and closes the filters; %1 is how many are set</extracomment>
        <translation>عوامل التص&amp;فية (%1)</translation>
    </message>
    <message>
        <source>Fi&amp;lters</source>
        <translation>عوامل التص&amp;فية</translation>
    </message>
</context>
<context>
    <name>undelivered::FinderPanel</name>
    <message>
        <source>S&amp;kip this step</source>
        <translation>ت&amp;خطي هذه الخطوة</translation>
    </message>
    <message>
        <source>Not right? Look further</source>
        <extracomment>Button beside a mail server that was found</extracomment>
        <translation>غير صحيح؟ متابعة البحث</translation>
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
        <translation>لا يقبل %1 كلمات مرور من برامج البريد، بل تسجيل الدخول من المتصفح فقط. لذلك يجب على من أعد هذه النسخة من Undelivered أن يسجّلها هناك، وهذه النسخة غير مسجّلة.</translation>
    </message>
    <message>
        <source>If you have a client ID, enter it. Else save the notices as files in your mail program and open their folder here: Undelivered explains them just the same.</source>
        <translation>إن كان لديك معرّف عميل فأدخله. وإلا فاحفظ الإشعارات ملفات في برنامج بريدك وافتح مجلدها هنا: يشرحها Undelivered بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>Or sign in through your browser: then %1 asks for your usual password there.</source>
        <extracomment>%1 is the name of a mail provider, such as Gmail</extracomment>
        <translation>أو سجّل الدخول من متصفحك: عندها يطلب %1 هناك كلمة مرورك المعتادة.</translation>
    </message>
    <message>
        <source>Open the help page of %1</source>
        <extracomment>Button; %1 is the name of a mail provider</extracomment>
        <translation>فتح صفحة المساعدة لدى %1</translation>
    </message>
    <message>
        <source>I know th&amp;at company</source>
        <translation>أعرف هذه ال&amp;شركة</translation>
    </message>
    <message>
        <source>Enter a &amp;client ID…</source>
        <translation>&amp;إدخال معرّف عميل…</translation>
    </message>
    <message>
        <source>How to sign in at %1</source>
        <extracomment>%1 is the name of a mail provider</extracomment>
        <translation>كيفية تسجيل الدخول إلى %1</translation>
    </message>
</context>
<context>
    <name>undelivered::FoldersDialog</name>
    <message>
        <source>Holds no messages, only other folders</source>
        <translation>لا يحتوي على رسائل، بل على مجلدات أخرى فقط</translation>
    </message>
    <message>
        <source>Looked through, as you said</source>
        <translation>يُبحث فيه، كما طلبت</translation>
    </message>
    <message>
        <source>Left out, as you said</source>
        <translation>يُترك جانبًا، كما طلبت</translation>
    </message>
    <message>
        <source>Looked through: most notices come in here</source>
        <translation>يُبحث فيه: هنا تصل معظم الإشعارات</translation>
    </message>
    <message>
        <source>Looked through: notices are often taken for junk</source>
        <translation>يُبحث فيه: كثيرًا ما تُحسب الإشعارات بريدًا مزعجًا</translation>
    </message>
    <message>
        <source>Looked through last: it repeats the other folders</source>
        <translation>يُبحث فيه آخرًا: فهو يكرر المجلدات الأخرى</translation>
    </message>
    <message>
        <source>Read to know what you have sent</source>
        <translation>يُقرأ لمعرفة ما أرسلته</translation>
    </message>
    <message>
        <source>Left out: messages that you have not sent</source>
        <translation>يُترك جانبًا: رسائل لم ترسلها</translation>
    </message>
    <message>
        <source>Left out: messages that were thrown away</source>
        <translation>يُترك جانبًا: رسائل أُلقي بها</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>يُبحث فيه</translation>
    </message>
    <message>
        <source>The folders of this account are known as soon as it has been checked.</source>
        <translation>تُعرف مجلدات هذا الحساب حالما يُفحص.</translation>
    </message>
    <message>
        <source>As &amp;proposed</source>
        <extracomment>Button: takes back what the person chose</extracomment>
        <translation>كما هو م&amp;قترح</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Where to look for notices in %1</source>
        <extracomment>%1 is the name of a mail account</extracomment>
        <translation>أين يُبحث عن الإشعارات في %1</translation>
    </message>
    <message>
        <source>A change counts from the next check. What was found before stays known.</source>
        <translation>يسري التغيير من الفحص التالي. وما عُثر عليه من قبل يبقى معروفًا.</translation>
    </message>
</context>
<context>
    <name>undelivered::Frame</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
</context>
<context>
    <name>undelivered::LearnPage</name>
    <message>
        <source>What is all this about?</source>
        <translation>ما معنى كل هذا؟</translation>
    </message>
    <message>
        <source>Who is the mailer-daemon?</source>
        <translation>من هو mailer-daemon؟</translation>
    </message>
    <message>
        <source>Not a person. When a mail server cannot deliver a message, it writes a notice to the address that stands on the message as the sender. Such notices come from “MAILER-DAEMON” or “postmaster”. Answering them is of no use: nobody reads the answers.</source>
        <translation>ليس شخصًا. حين لا يستطيع خادم بريد تسليم رسالة، يكتب إشعارًا إلى العنوان المكتوب على الرسالة مرسلًا. تأتي هذه الإشعارات من «MAILER-DAEMON» أو «postmaster». لا فائدة من الرد عليها: لا يقرأ أحد الردود.</translation>
    </message>
    <message>
        <source>Why do I get notices about messages that I never wrote?</source>
        <translation>لماذا تصلني إشعارات عن رسائل لم أكتبها قط؟</translation>
    </message>
    <message>
        <source>Anybody can write any address on the back of an envelope, and it is the same with mail. Senders of advertising and fraud put other people&apos;s addresses on their messages. What cannot be delivered comes back to the address on it: yours. Nobody needed your password for that, and it dies down after some days.</source>
        <translation>يستطيع أي أحد أن يكتب أي عنوان على ظهر المظروف، والبريد الإلكتروني كذلك. مرسلو الدعاية والاحتيال يضعون عناوين غيرهم على رسائلهم. وما تعذّر تسليمه يعود إلى العنوان المكتوب عليه: عنوانك. لم يحتج أحد إلى كلمة مرورك لذلك، وهو ينحسر بعد بضعة أيام.</translation>
    </message>
    <message>
        <source>How can I tell whether my account was misused?</source>
        <translation>كيف أعرف هل أُسيء استخدام حسابي؟</translation>
    </message>
    <message>
        <source>If such a message was sent through your own account, somebody knows your password. Undelivered compares each notice with your Sent folder and with the way the message took, and says which of the two it is and how it knows.</source>
        <translation>إن أُرسلت رسالة كهذه من حسابك أنت فإن أحدًا يعرف كلمة مرورك. يقارن Undelivered كل إشعار بمجلد المرسل لديك وبالطريق الذي سلكته الرسالة، ويقول أي الحالتين هي وكيف عرف ذلك.</translation>
    </message>
    <message>
        <source>What are fake notices?</source>
        <translation>ما الإشعارات المزيفة؟</translation>
    </message>
    <message>
        <source>Messages that only look like a notice: “your mailbox is full, sign in here”. No mail system wrote them. They want your password. Never open a link in them; go to your provider&apos;s page by typing its address yourself.</source>
        <translation>رسائل تشبه الإشعار فقط: «صندوق بريدك ممتلئ، سجّل الدخول هنا». لم يكتبها أي نظام بريد. تريد كلمة مرورك. لا تفتح رابطًا فيها أبدًا؛ اذهب إلى صفحة مزوّدك بكتابة عنوانها بنفسك.</translation>
    </message>
    <message>
        <source>Should I send something back to annoy the forger?</source>
        <translation>هل أرسل شيئًا لإزعاج المنتحِل؟</translation>
    </message>
    <message>
        <source>No. It would reach another innocent person, whose address stands on the message, just as it happened to you.</source>
        <translation>لا. سيصل ذلك إلى بريء آخر عنوانه مكتوب على الرسالة، تمامًا كما حدث لك.</translation>
    </message>
    <message>
        <source>All codes in words</source>
        <translation>معاني الرموز</translation>
    </message>
    <message>
        <source>A code, such as 550 or 1.1, or a word</source>
        <translation>رمز مثل 550 أو 1.1، أو كلمة</translation>
    </message>
    <message>
        <source>Search the codes</source>
        <translation>بحث في الرموز</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a code (&quot;550&quot;) or a provider (&quot;Gmail&quot;), %2 what it means</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No code and no word like that stands in this list. It may be a provider&apos;s own.</source>
        <translation>ليس في هذه القائمة رمز أو كلمة كهذه. قد يكون خاصًا بأحد المزوّدين.</translation>
    </message>
    <message>
        <source>&amp;Explain it as a notice…</source>
        <translation>شر&amp;حه كإشعار…</translation>
    </message>
    <message>
        <source>How does forging work, and how does it show?</source>
        <translation>كيف يجري الانتحال، وكيف يظهر؟</translation>
    </message>
    <message>
        <source>The sender of a message is only a line that whoever sends it writes. But the message also carries traces that cannot be chosen freely: the server that handed it over, a seal that your provider puts on what really went through it, the number your mail program gave it. A notice brings a part of the message back. Undelivered compares these traces with your own mail. What nobody can know it calls unclear.</source>
        <translation>مرسل الرسالة ليس إلا سطرًا يكتبه من يرسلها. لكن الرسالة تحمل أيضًا آثارًا لا تُختار بحرية: الخادم الذي سلّمها، وختمًا يضعه مزوّدك على ما مر به فعلًا، والرقم الذي أعطاها إياه برنامج بريدك. يعيد الإشعار جزءًا من الرسالة. يقارن Undelivered هذه الآثار ببريدك أنت. وما لا يستطيع أحد معرفته يسميه غير واضح.</translation>
    </message>
    <message>
        <source>How do I stay out of trouble?</source>
        <translation>كيف أتجنب المتاعب؟</translation>
    </message>
    <message>
        <source>Use a password of its own for your mail, and a second step at sign-in where your provider offers it. Open no attachment and no link that you did not expect, also from people you know. Install programs and updates only from their makers&apos; pages. A message that hurries or threatens you is the one to be slow with.</source>
        <translation>استخدم لبريدك كلمة مرور خاصة به، وخطوة ثانية عند تسجيل الدخول إن أتاحها مزوّدك. لا تفتح مرفقًا أو رابطًا لم تتوقعه، حتى من أناس تعرفهم. ثبّت البرامج والتحديثات من صفحات صانعيها فقط. والرسالة التي تستعجلك أو تهددك هي التي ينبغي التمهل معها.</translation>
    </message>
    <message>
        <source>How do I add my mailbox?</source>
        <translation>كيف أضيف صندوق بريدي؟</translation>
    </message>
    <message>
        <source>Type your e-mail address and password. The server is found by itself; what is asked on the way is named, and you can skip it or type the server yourself under Server settings. Many providers want an app password, a second password that only lets a program read mail; the page that makes one opens with a button. Some let you in only through their page in your browser. A server that cannot prove who it is gets no password.</source>
        <translation>اكتب عنوان بريدك وكلمة المرور. يُعثر على الخادم تلقائيًا؛ وما يُسأل عنه في الطريق مذكور، ويمكنك تخطيه أو كتابة الخادم بنفسك في «إعدادات الخادم». يريد كثير من المزوّدين كلمة مرور تطبيق، وهي كلمة مرور ثانية تتيح للبرنامج قراءة البريد فقط؛ وتُفتح الصفحة التي تُنشئها بزر. وبعضهم لا يسمح بالدخول إلا من صفحته في متصفحك. والخادم الذي لا يستطيع إثبات هويته لا ينال كلمة مرور.</translation>
    </message>
    <message>
        <source>What does a clean-up do?</source>
        <translation>ماذا يفعل التنظيف؟</translation>
    </message>
    <message>
        <source>It first shows which notices would go and which stay, and why. Then it moves exactly those to Trash and writes down what it moved, so that it can bring them back. Look at the mail listed on top: a flood of notices is sometimes raised so that you overlook one message from your bank.</source>
        <translation>يعرض أولًا أي الإشعارات تذهب وأيها تبقى، ولماذا. ثم ينقل تلك بعينها إلى المهملات ويدوّن ما نقله، لتمكن إعادته. انظر إلى البريد المذكور في الأعلى: يُثار أحيانًا سيل من الإشعارات كي تفوتك رسالة من مصرفك.</translation>
    </message>
    <message>
        <source>What do I do with addresses that do not work?</source>
        <translation>ماذا أفعل بالعناوين التي لا تعمل؟</translation>
    </message>
    <message>
        <source>Under Addresses you find everybody whom your own mail did not reach, with the reason and since when. Take those that do not exist any more out of your address book, and ask the others for another address. You can copy the list or save it.</source>
        <translation>في «العناوين» كل من لم يصله بريدك أنت، مع السبب ومنذ متى. احذف من دفتر عناوينك ما لم يعد موجودًا، واطلب من الآخرين عنوانًا غيره. يمكنك نسخ القائمة أو حفظها.</translation>
    </message>
    <message>
        <source>Can anybody send as me?</source>
        <translation>هل يستطيع أحد الإرسال باسمي؟</translation>
    </message>
    <message>
        <source>Whoever runs a mail domain can publish in public records which servers may send for it, and what others shall do with the rest. Where these records are missing, anybody can use the address. You can have your domain&apos;s looked up and explained.</source>
        <translation>يستطيع من يدير نطاق بريد أن ينشر في سجلات علنية أي الخوادم يجوز لها الإرسال عنه وما ينبغي أن يفعله الآخرون بغيرها. وحيث تغيب هذه السجلات يستطيع أي أحد استخدام العنوان. يمكنك الاستعلام عن سجلات نطاقك وشرحها.</translation>
    </message>
    <message>
        <source>&amp;Check my domain…</source>
        <translation>فحص نطا&amp;قي…</translation>
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
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>التنظيف</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>للمعرفة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Open a folder of saved mail</source>
        <translation>فتح مجلد بريد محفوظ</translation>
    </message>
    <message>
        <source>Undelivered goes on checking</source>
        <translation>يواصل Undelivered الفحص</translation>
    </message>
    <message>
        <source>Its icon in the tray brings the window back, and ends the program. You can change this in the settings.</source>
        <translation>أيقونته في علبة النظام تعيد النافذة وتنهي البرنامج. يمكنك تغيير ذلك في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>undelivered::Navigation</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read out for a place in the navigation: %1 its name (&quot;Forged&quot;), %2 how many notices are there</extracomment>
        <translation>%1، %2</translation>
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
        <translation>الإشعار</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الاستنتاج</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>رسالتك</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>%1. %2, listed below.</source>
        <extracomment>Read out for a row that stands for several notices: %1 what they have in common, %2 how many (&quot;214 notices&quot;)</extracomment>
        <translation>%1. %2، مذكورة أدناه.</translation>
    </message>
    <message>
        <source>%1. %2, closed.</source>
        <extracomment>Read out for a row that stands for several notices: %1 what they have in common, %2 how many (&quot;214 notices&quot;)</extracomment>
        <translation>%1. %2، مطوية.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A run of notices: %1 a verdict (&quot;Forged&quot;), %2 a day</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A run of notices: %1 a verdict (&quot;Forged&quot;), %2 and %3 its first and last day</extracomment>
        <translation>%1، من %2 إلى %3</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>لا إشعارات</numerusform>
            <numerusform>إشعار واحد</numerusform>
            <numerusform>إشعاران</numerusform>
            <numerusform>%Ln إشعارات</numerusform>
            <numerusform>%Ln إشعارًا</numerusform>
            <numerusform>%Ln إشعار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s), mostly “%1”</source>
        <extracomment>%n how many notices, %1 the commonest subject of the messages they are about</extracomment>
        <translation>
            <numerusform>لا إشعارات، أغلبها «%1»</numerusform>
            <numerusform>إشعار واحد، عن «%1»</numerusform>
            <numerusform>إشعاران، أغلبهما «%1»</numerusform>
            <numerusform>%Ln إشعارات، أغلبها «%1»</numerusform>
            <numerusform>%Ln إشعارًا، أغلبها «%1»</numerusform>
            <numerusform>%Ln إشعار، أغلبها «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::NoticePane</name>
    <message>
        <source>Show what to do</source>
        <translation>عرض ما يجب فعله</translation>
    </message>
    <message>
        <source>I &amp;did send this</source>
        <translation>&amp;أنا أرسلتها</translation>
    </message>
    <message>
        <source>&amp;Not mine</source>
        <translation>ل&amp;يست لي</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>سحب جوابي</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>كيف نعرف ذلك؟</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>The notice as it came</source>
        <translation>الإشعار كما جاء</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Choose a notice to read it.</source>
        <translation>اختر إشعارًا لقراءته.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>You said so yourself.</source>
        <translation>أنت قلت ذلك.</translation>
    </message>
    <message>
        <source>Without your mailbox nobody can tell who sent the message.</source>
        <translation>من دون صندوق بريدك لا يستطيع أحد أن يعرف من أرسل الرسالة.</translation>
    </message>
    <message>
        <source>There is nothing to answer and nothing to repair. You can move the notice to Trash.</source>
        <translation>ليس هناك ما يُرد عليه ولا ما يُصلح. يمكنك نقل الإشعار إلى المهملات.</translation>
    </message>
    <message>
        <source>Do not open links or attachments in it, and do not sign in anywhere because of it. Delete it.</source>
        <translation>لا تفتح روابط أو مرفقات فيه، ولا تسجّل الدخول في أي مكان بسببه. احذفه.</translation>
    </message>
    <message>
        <source>If you have typed your password on such a page, change the password now.</source>
        <translation>إن كتبت كلمة مرورك في صفحة كهذه فغيّرها الآن.</translation>
    </message>
    <message>
        <source>Secure your account now: the steps are on the overview. Keep this notice until they are done.</source>
        <translation>أمّن حسابك الآن: الخطوات في النظرة العامة. احتفظ بهذا الإشعار إلى أن تتم.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يجب فعله</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Number in a list of steps; %1 is the number</extracomment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more recipient(s).</source>
        <translation>
            <numerusform>لا مستلمين آخرين.</numerusform>
            <numerusform>مستلم آخر واحد.</numerusform>
            <numerusform>مستلمان آخران.</numerusform>
            <numerusform>%Ln مستلمين آخرين.</numerusform>
            <numerusform>%Ln مستلمًا آخر.</numerusform>
            <numerusform>%Ln مستلم آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this address</source>
        <translation>نسخ هذا العنوان</translation>
    </message>
    <message>
        <source>Copy the facts for them</source>
        <translation>نسخ المعلومات لهم</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Trash…</source>
        <translation>ن&amp;قل إلى المهملات…</translation>
    </message>
    <message>
        <source>The way it took</source>
        <translation>الطريق الذي سلكته</translation>
    </message>
    <message>
        <source>What would decide it</source>
        <translation>ما الذي يحسم الأمر</translation>
    </message>
    <message>
        <source>Save or &amp;print…</source>
        <translation>حفظ أو &amp;طباعة…</translation>
    </message>
</context>
<context>
    <name>undelivered::NoticesPage</name>
    <message>
        <source>Move to Trash…</source>
        <translation>نقل إلى المهملات…</translation>
    </message>
    <message>
        <source>I did send this</source>
        <translation>أنا أرسلتها</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>ليست لي</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Nothing in this list fits the search and the filters.</source>
        <translation>لا شيء في هذه القائمة يطابق البحث وعوامل التصفية.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>لا إشعارات</numerusform>
            <numerusform>إشعار واحد</numerusform>
            <numerusform>إشعاران</numerusform>
            <numerusform>%Ln إشعارات</numerusform>
            <numerusform>%Ln إشعارًا</numerusform>
            <numerusform>%Ln إشعار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) selected</source>
        <translation>
            <numerusform>لم يُحدَّد إشعار</numerusform>
            <numerusform>إشعار واحد محدد</numerusform>
            <numerusform>إشعاران محددان</numerusform>
            <numerusform>%Ln إشعارات محددة</numerusform>
            <numerusform>%Ln إشعارًا محددًا</numerusform>
            <numerusform>%Ln إشعار محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a notice to read it.</source>
        <translation>اختر إشعارًا لقراءته.</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>نس&amp;خ العنوان</translation>
    </message>
    <message>
        <source>&amp;Select all like this</source>
        <translation>&amp;تحديد كل ما يشبه هذا</translation>
    </message>
    <message>
        <source>I &amp;did send this</source>
        <translation>&amp;أنا أرسلتها</translation>
    </message>
    <message>
        <source>&amp;Not mine</source>
        <translation>ل&amp;يست لي</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>سحب جوابي</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحبه</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n notice(s)</source>
        <translation>
            <numerusform>%1 من لا إشعارات</numerusform>
            <numerusform>%1 من إشعار واحد</numerusform>
            <numerusform>%1 من إشعارين</numerusform>
            <numerusform>%1 من %Ln إشعارات</numerusform>
            <numerusform>%1 من %Ln إشعارًا</numerusform>
            <numerusform>%1 من %Ln إشعار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your answer about %n notice(s) is taken back.</source>
        <translation>
            <numerusform>سُحب جوابك.</numerusform>
            <numerusform>سُحب جوابك عن إشعار واحد.</numerusform>
            <numerusform>سُحب جوابك عن إشعارين.</numerusform>
            <numerusform>سُحب جوابك عن %Ln إشعارات.</numerusform>
            <numerusform>سُحب جوابك عن %Ln إشعارًا.</numerusform>
            <numerusform>سُحب جوابك عن %Ln إشعار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n notice(s) about mail of yours.</source>
        <translation>
            <numerusform>سُجّل: لا إشعارات.</numerusform>
            <numerusform>سُجّل: إشعار واحد عن بريد لك.</numerusform>
            <numerusform>سُجّل: إشعاران عن بريد لك.</numerusform>
            <numerusform>سُجّل: %Ln إشعارات عن بريد لك.</numerusform>
            <numerusform>سُجّل: %Ln إشعارًا عن بريد لك.</numerusform>
            <numerusform>سُجّل: %Ln إشعار عن بريد لك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n notice(s) about mail that is not yours.</source>
        <translation>
            <numerusform>سُجّل: لا إشعارات.</numerusform>
            <numerusform>سُجّل: إشعار واحد عن بريد ليس لك.</numerusform>
            <numerusform>سُجّل: إشعاران عن بريد ليس لك.</numerusform>
            <numerusform>سُجّل: %Ln إشعارات عن بريد ليس لك.</numerusform>
            <numerusform>سُجّل: %Ln إشعارًا عن بريد ليس لك.</numerusform>
            <numerusform>سُجّل: %Ln إشعار عن بريد ليس لك.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take my answer back</source>
        <translation>سحب &amp;جوابي</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Trash…</source>
        <translation>ن&amp;قل إلى المهملات…</translation>
    </message>
    <message>
        <source>Of the same &amp;wave</source>
        <translation>من &amp;الموجة نفسها</translation>
    </message>
    <message>
        <source>With the same &amp;reason and verdict</source>
        <translation>&amp;بالسبب والاستنتاج نفسيهما</translation>
    </message>
    <message>
        <source>With the same &amp;subject</source>
        <translation>بالمو&amp;ضوع نفسه</translation>
    </message>
</context>
<context>
    <name>undelivered::OverviewPage</name>
    <message>
        <source>&amp;Check now</source>
        <translation>افحص الآ&amp;ن</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يجب فعله</translation>
    </message>
    <message>
        <source>Looking through your mailbox. The first notices come up in a moment.</source>
        <translation>يجري فحص صندوق بريدك. تظهر أول الإشعارات بعد لحظة.</translation>
    </message>
    <message>
        <source>This mailbox has not been looked through yet.</source>
        <translation>لم يُفحص صندوق البريد هذا بعد.</translation>
    </message>
    <message>
        <source>%1, being checked now</source>
        <extracomment>%1 is the name of a mail account; the program is looking through it</extracomment>
        <translation>%1، يُفحص الآن</translation>
    </message>
    <message>
        <source>%1, checked %2</source>
        <extracomment>%1 is the name of a mail account, %2 a day and time</extracomment>
        <translation>%1، فُحص: %2</translation>
    </message>
    <message>
        <source>When a message of yours comes back, or somebody misuses your address, you will see it here: what happened, how we know, and what to do.</source>
        <translation>حين تعود رسالة لك، أو يسيء أحد استخدام عنوانك، تراه هنا: ماذا حدث، وكيف نعرف ذلك، وما يجب فعله.</translation>
    </message>
    <message>
        <source>Notices per day</source>
        <translation>الإشعارات يوميًا</translation>
    </message>
    <message>
        <source>Notices per week</source>
        <translation>الإشعارات أسبوعيًا</translation>
    </message>
    <message>
        <source>Notices per month</source>
        <translation>الإشعارات شهريًا</translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n forged notice(s)…</source>
        <translation>
            <numerusform>تنظيف لا إشعارات…</numerusform>
            <numerusform>تنظيف إشعار منتحَل واحد…</numerusform>
            <numerusform>تنظيف إشعارين منتحَلين…</numerusform>
            <numerusform>تنظيف %Ln إشعارات منتحَلة…</numerusform>
            <numerusform>تنظيف %Ln إشعارًا منتحَلًا…</numerusform>
            <numerusform>تنظيف %Ln إشعار منتحَل…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean up %n fake notice(s)…</source>
        <translation>
            <numerusform>تنظيف لا رسائل…</numerusform>
            <numerusform>تنظيف رسالة خادعة واحدة…</numerusform>
            <numerusform>تنظيف رسالتين خادعتين…</numerusform>
            <numerusform>تنظيف %Ln رسائل خادعة…</numerusform>
            <numerusform>تنظيف %Ln رسالة خادعة…</numerusform>
            <numerusform>تنظيف %Ln رسالة خادعة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what did not arrive</source>
        <translation>عرض ما لم يصل</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>النظر إليها</translation>
    </message>
    <message>
        <source>Your mailbox cannot be reached just now, and nothing is known of it yet.</source>
        <translation>لا يمكن الوصول إلى صندوق بريدك الآن، ولا يُعرف عنه شيء بعد.</translation>
    </message>
    <message>
        <source>Your mailbox could not be looked through.</source>
        <translation>تعذّر فحص صندوق بريدك.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the name of a mail account, %2 what is being done there (&quot;Reading notices in INBOX: 120 of 214&quot;)</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, could not be checked just now. This is what was known on %2.</source>
        <extracomment>%1 is the name of a mail account, %2 a day and time</extracomment>
        <translation>%1، تعذّر فحصه الآن. هذا ما كان معروفًا: %2.</translation>
    </message>
    <message>
        <source>%1, could not be checked just now. This is what was known before.</source>
        <extracomment>%1 is the name of a mail account</extracomment>
        <translation>%1، تعذّر فحصه الآن. هذا ما كان معروفًا من قبل.</translation>
    </message>
</context>
<context>
    <name>undelivered::OverviewPresenter</name>
    <message>
        <source>This is about %1.</source>
        <extracomment>%1 is the name of a mail account, or a list of them: those that the sentence above speaks of</extracomment>
        <translation>المقصود: %1.</translation>
    </message>
</context>
<context>
    <name>undelivered::ProgressStrip</name>
    <message>
        <source>Running work</source>
        <translation>العمل الجاري</translation>
    </message>
    <message>
        <source>All work (%1)</source>
        <extracomment>Button: opens the list of everything that is going on; %1 is how many there are</extracomment>
        <translation>كل الأعمال (%1)</translation>
    </message>
</context>
<context>
    <name>undelivered::RawNotice</name>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Search in the notice</source>
        <translation>بحث في الإشعار</translation>
    </message>
    <message>
        <source>The notice as it came</source>
        <translation>الإشعار كما جاء</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the places that were found is shown: %1 of %2</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>undelivered::ReportDialog</name>
    <message>
        <source>&amp;Leave out names and mailbox names of other people</source>
        <translation>&amp;حذف أسماء أشخاص آخرين وأسماء صناديق بريدهم</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>حفظ كملف &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>حفظ كصفحة &amp;ويب…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>For whoever can help you: your provider, or the one on the other side. It holds what is known of this, and nothing else from your mailbox.</source>
        <translation>لمن يستطيع مساعدتك: مزوّدك، أو من في الطرف الآخر. فيه ما هو معروف عن هذا الأمر، ولا شيء آخر من صندوق بريدك.</translation>
    </message>
</context>
<context>
    <name>undelivered::ReportPresenter</name>
    <message>
        <source>delivery notice</source>
        <extracomment>Proposed name of a file, without its ending</extracomment>
        <translation>إشعار تسليم</translation>
    </message>
    <message>
        <source>mailbox report</source>
        <extracomment>Proposed name of a file, without its ending</extracomment>
        <translation>تقرير صندوق البريد</translation>
    </message>
</context>
<context>
    <name>undelivered::RouteView</name>
    <message>
        <source>The first stations are as the message itself tells them. A forger can invent those.</source>
        <translation>المحطات الأولى كما ترويها الرسالة نفسها. قد يختلقها المنتحِل.</translation>
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
        <translation>مشفّر من البداية (TLS)</translation>
    </message>
    <message>
        <source>Switched to encrypted (STARTTLS)</source>
        <translation>مشفّر بعد الاتصال (STARTTLS)</translation>
    </message>
    <message>
        <source>if it is not the address</source>
        <translation>إن لم يكن العنوان</translation>
    </message>
    <message>
        <source>IMAP ser&amp;ver</source>
        <extracomment>Label of a field for the name of a mail server</extracomment>
        <translation>&amp;خادم IMAP</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;المنفذ</translation>
    </message>
    <message>
        <source>Se&amp;curity</source>
        <extracomment>Label of a choice: how the connection is encrypted</extracomment>
        <translation>ال&amp;أمان</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اسم المس&amp;تخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Browser, at %1</source>
        <extracomment>A way to sign in; %1 is a provider&apos;s name, such as Google</extracomment>
        <translation>المتصفح، لدى %1</translation>
    </message>
    <message>
        <source>Sign in b&amp;y</source>
        <extracomment>Label of a choice: password, or through the browser</extracomment>
        <translation>&amp;طريقة الدخول</translation>
    </message>
</context>
<context>
    <name>undelivered::SettingsPage</name>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;إضافة حساب…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>Look up &amp;domain records to tell forged mail more surely</source>
        <translation>الاستعلام عن ال&amp;نطاقات لتمييز المنتحَل بثقة أكبر</translation>
    </message>
    <message>
        <source>About &amp;Undelivered</source>
        <translation>ح&amp;ول Undelivered</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>ما يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Undelivered talks to your own mail server, and to nobody else unless you allow it below. It reads your mail there and, when you say so, moves notices to Trash. No pictures or links in messages are ever loaded, nothing about you is reported to anybody.</source>
        <translation>يتحدث Undelivered مع خادم بريدك وحده ولا أحد سواه، ما لم تسمح بذلك أدناه. يقرأ بريدك هناك، وينقل الإشعارات إلى المهملات حين تقول ذلك. لا تُحمَّل صور أو روابط من الرسائل أبدًا، ولا يُبلَّغ أحد بشيء عنك.</translation>
    </message>
    <message>
        <source>When this is on, the public records of the domains that stand in a notice are asked for, as your mail program does for every message it sends. Whoever runs your network can see which domains are asked for. Your mail itself is never sent.</source>
        <translation>بهذا يُستعلم عن السجلات العلنية للنطاقات المذكورة في الإشعار، كما يفعل برنامج بريدك مع كل رسالة يرسلها. يستطيع من يدير شبكتك أن يرى أي النطاقات يُستعلم عنها. أما بريدك نفسه فلا يُرسل أبدًا.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>المظهر واللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>A size of text in percent</extracomment>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;اللغة</translation>
    </message>
    <message>
        <source>sample mailbox</source>
        <translation>صندوق بريد نموذجي</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>One account: %1 its name, %2 the server or folder</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>Remove %1 from Undelivered?</source>
        <translation>هل تزيل %1 من Undelivered؟</translation>
    </message>
    <message>
        <source>Undelivered forgets what it knows of this mailbox, its list of past clean-ups included. Your mail stays as it is.</source>
        <translation>ينسى Undelivered ما يعرفه عن صندوق البريد هذا، ومعه قائمة عمليات التنظيف السابقة. يبقى بريدك كما هو.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>ال&amp;ألوان</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>&amp;تسجيل الدخول من جديد…</translation>
    </message>
    <message>
        <source>Tell me when a message of mine did not arri&amp;ve</source>
        <translation>إعلامي حين لا تصل &amp;رسالة لي</translation>
    </message>
    <message>
        <source>&amp;Keep checking when I close the window</source>
        <translation>مواصلة ال&amp;فحص بعد إغلاق النافذة</translation>
    </message>
    <message>
        <source>Your desktop has no place for the icon by which the window would come back, so this cannot be switched on.</source>
        <translation>ليس في سطح مكتبك مكان للأيقونة التي تعود منها النافذة، لذلك لا يمكن تفعيل هذا.</translation>
    </message>
    <message>
        <source>Check m&amp;y domain…</source>
        <translation>فحص نطا&amp;قي…</translation>
    </message>
    <message>
        <source>What a clean-up does</source>
        <translation>ما يفعله التنظيف</translation>
    </message>
    <message>
        <source>A clean-up moves notices to the Trash folder of the mailbox, where your mail program finds them. Your provider empties Trash by its own rules, often after some weeks. Until then a clean-up can be undone, also on another day. Only what you delete for good cannot be brought back.</source>
        <translation>ينقل التنظيف الإشعارات إلى مجلد المهملات في صندوق البريد، حيث يجدها برنامج بريدك. يفرغ مزوّدك المهملات بحسب قواعده، غالبًا بعد بضعة أسابيع. وحتى ذلك الحين يمكن التراجع عن التنظيف، ولو في يوم آخر. أما ما تحذفه نهائيًا فلا يمكن إرجاعه.</translation>
    </message>
    <message>
        <source>Checks and notifications</source>
        <translation>الفحص والإعلامات</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <extracomment>How often the mailboxes are looked at by themselves</extracomment>
        <translation>عند طلبي فقط</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>بلا انتظار</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %Ln دقائق</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for &amp;new notices</source>
        <extracomment>Label of a choice: &quot;every 15 minutes&quot;</extracomment>
        <translation>البحث عن إشعارات &amp;جديدة</translation>
    </message>
    <message>
        <source>One short message for each of your own that came back, and only one for a whole storm of forged mail.</source>
        <translation>إعلام قصير عن كل رسالة لك عادت، وإعلام واحد فقط عن موجة كاملة من البريد المنتحَل.</translation>
    </message>
    <message>
        <source>When you add an account, the mail domain is asked where its server is. When this is on, a public directory is asked as well, and learns the domain, never your address.</source>
        <translation>حين تضيف حسابًا يُسأل نطاق البريد أين خادمه. وبهذا يُسأل أيضًا دليل علني، فيعرف النطاق ولا يعرف عنوانك أبدًا.</translation>
    </message>
    <message>
        <source>Signing in through the browser</source>
        <translation>تسجيل الدخول من المتصفح</translation>
    </message>
    <message>
        <source>Some providers let a program in only if it is registered with them. Anyone can register it there, you too, free of charge. What you get is a client ID, which goes here.</source>
        <translation>بعض المزوّدين لا يسمحون ببرنامج إلا إذا كان مسجّلًا لديهم. من يسجّله، وأنت أيضًا ومجانًا، ينال معرّف عميل يُكتب هنا.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>T&amp;ext size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>Client ID at %1</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>معرّف العميل لدى %1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>مضمّن</translation>
    </message>
    <message>
        <source>none: not possible yet</source>
        <translation>لا يوجد: غير ممكن بعد</translation>
    </message>
    <message>
        <source>Register</source>
        <extracomment>Button: opens the page where a program is registered</extracomment>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Register at %1</source>
        <extracomment>%1 is the name of a provider, such as Google</extracomment>
        <translation>تسجيل لدى %1</translation>
    </message>
    <message>
        <source>Also ask &amp;Thunderbird&apos;s public directory</source>
        <translation>سؤال دليل &amp;Thunderbird العلني أيضًا</translation>
    </message>
    <message>
        <source>F&amp;olders…</source>
        <translation>المجل&amp;دات…</translation>
    </message>
</context>
<context>
    <name>undelivered::SignInPresenter</name>
    <message>
        <source>The mail server of %1 could not be found. Its name stands in your provider&apos;s help pages, often as “IMAP server” or “incoming mail”.</source>
        <extracomment>%1 is a mail domain, such as example.org</extracomment>
        <translation>لم يُعثر على خادم بريد %1. اسمه في صفحات المساعدة لدى مزوّدك، وغالبًا باسم «خادم IMAP» أو «البريد الوارد».</translation>
    </message>
</context>
<context>
    <name>undelivered::SweepHistory</name>
    <message numerus="yes">
        <source>%n message(s) deleted for good</source>
        <translation>
            <numerusform>لم تُحذف أي رسالة نهائيًا</numerusform>
            <numerusform>حُذفت رسالة واحدة نهائيًا</numerusform>
            <numerusform>حُذفت رسالتان نهائيًا</numerusform>
            <numerusform>حُذفت %Ln رسائل نهائيًا</numerusform>
            <numerusform>حُذفت %Ln رسالة نهائيًا</numerusform>
            <numerusform>حُذفت %Ln رسالة نهائيًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) moved to %1</source>
        <extracomment>A clean-up of the past: %n how many messages, %1 the name of a mail folder</extracomment>
        <translation>
            <numerusform>لم تُنقل أي رسالة إلى %1</numerusform>
            <numerusform>نُقلت رسالة واحدة إلى %1</numerusform>
            <numerusform>نُقلت رسالتان إلى %1</numerusform>
            <numerusform>نُقلت %Ln رسائل إلى %1</numerusform>
            <numerusform>نُقلت %Ln رسالة إلى %1</numerusform>
            <numerusform>نُقلت %Ln رسالة إلى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation>ما زال جاريًا</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Cut off; it is settled with the next check</source>
        <translation>انقطع؛ يُسوّى مع الفحص القادم</translation>
    </message>
    <message>
        <source>Cannot be brought back</source>
        <translation>لا يمكن إعادته</translation>
    </message>
    <message>
        <source>Deleted for good later</source>
        <translation>حُذف نهائيًا بعد ذلك</translation>
    </message>
    <message>
        <source>%1 of %2 lie in Trash</source>
        <extracomment>%1 of %2 messages that a clean-up moved</extracomment>
        <translation>%1 من %2 في المهملات</translation>
    </message>
    <message>
        <source>In Trash</source>
        <translation>في المهملات</translation>
    </message>
    <message>
        <source>Earlier clean-ups</source>
        <translation>عمليات تنظيف سابقة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One clean-up of the past: %1 day and time, %2 what was done (&quot;21 messages moved to Trash&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>حذف نهائي…</translation>
    </message>
    <message>
        <source>Delete for good: %1</source>
        <translation>حذف نهائي: %1</translation>
    </message>
</context>
<context>
    <name>undelivered::SweepPreview</name>
    <message>
        <source>A code to sign in</source>
        <extracomment>What a message about the security of an account is about, in two or three words</extracomment>
        <translation>رمز لتسجيل الدخول</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>كلمة مرور</translation>
    </message>
    <message>
        <source>A sign-in</source>
        <translation>تسجيل دخول</translation>
    </message>
    <message>
        <source>A payment</source>
        <translation>دفعة مالية</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>طلب شراء</translation>
    </message>
    <message>
        <source>An account&apos;s safety</source>
        <translation>أمان حساب</translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>&amp;نقل إلى المهملات</translation>
    </message>
    <message>
        <source>Delete fo&amp;r good</source>
        <translation>ح&amp;ذف نهائي</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>ترك كل شيء كما هو</translation>
    </message>
    <message>
        <source>This mail server cannot delete single messages for good.</source>
        <translation>لا يستطيع خادم البريد هذا حذف رسائل مفردة نهائيًا.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن ماذا</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Mail about security of the same days</source>
        <translation>بريد عن الأمان من الأيام نفسها</translation>
    </message>
    <message>
        <source>Please look at these first</source>
        <translation>انظر إلى هذه أولًا من فضلك</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>ما يذهب وما يبقى</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>ما يذهب</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>ما يبقى</translation>
    </message>
    <message>
        <source>Forged (%1)</source>
        <extracomment>A box to tick: %1 how many forged notices there are</extracomment>
        <translation>منتحَل (%1)</translation>
    </message>
    <message>
        <source>Fake (%1)</source>
        <extracomment>A box to tick: %1 how many fake notices there are</extracomment>
        <translation>خدعة (%1)</translation>
    </message>
    <message>
        <source>What stays, and why, stands below.</source>
        <translation>ما يبقى وسبب بقائه مذكوران أدناه.</translation>
    </message>
    <message>
        <source>Together %1. They are deleted from the server and cannot be brought back. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;)</extracomment>
        <translation>المجموع %1. تُحذف من الخادم ولا تمكن إعادتها. يبقى كل ما عداها في مكانه.</translation>
    </message>
    <message>
        <source>Together %1. They move to your mailbox&apos;s own Trash, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;)</extracomment>
        <translation>المجموع %1. تُنقل إلى مهملات صندوق بريدك، ويمكنك إعادتها من هنا. يبقى كل ما عداها في مكانه.</translation>
    </message>
    <message>
        <source>Together %1. They move to the folder %2, which is made for them, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;), %2 the name of a mail folder</extracomment>
        <translation>المجموع %1. تُنقل إلى المجلد %2 الذي يُنشأ لها، ويمكنك إعادتها من هنا. يبقى كل ما عداها في مكانه.</translation>
    </message>
    <message>
        <source>Together %1. They move to the folder %2, and you can bring them back from here. Everything else stays where it is.</source>
        <extracomment>%1 is an amount of data (&quot;3.4 MB&quot;), %2 the name of a mail folder</extracomment>
        <translation>المجموع %1. تُنقل إلى المجلد %2، ويمكنك إعادتها من هنا. يبقى كل ما عداها في مكانه.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are neither forged nor fake. They go only because you chose them by hand.</source>
        <translation>
            <numerusform>كلها منتحَلة أو خدع.</numerusform>
            <numerusform>واحد منها ليس منتحَلًا ولا خدعة. يذهب فقط لأنك اخترته بيدك.</numerusform>
            <numerusform>اثنان منها ليسا منتحَلين ولا خدعتين. يذهبان فقط لأنك اخترتهما بيدك.</numerusform>
            <numerusform>%Ln منها ليست منتحَلة ولا خدعًا. تذهب فقط لأنك اخترتها بيدك.</numerusform>
            <numerusform>%Ln منها ليست منتحَلة ولا خدعًا. تذهب فقط لأنك اخترتها بيدك.</numerusform>
            <numerusform>%Ln منها ليست منتحَلة ولا خدعًا. تذهب فقط لأنك اخترتها بيدك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will go (%1)</source>
        <extracomment>A tab: %1 how many messages go</extracomment>
        <translation>تذهب (%1)</translation>
    </message>
    <message>
        <source>Will stay (%1)</source>
        <extracomment>A tab: %1 how many messages stay</extracomment>
        <translation>تبقى (%1)</translation>
    </message>
    <message>
        <source>There is nothing to clean up.</source>
        <translation>لا شيء للتنظيف.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) would be deleted for good.</source>
        <translation>
            <numerusform>لن يُحذف أي إشعار.</numerusform>
            <numerusform>سيُحذف إشعار واحد نهائيًا.</numerusform>
            <numerusform>سيُحذف إشعاران نهائيًا.</numerusform>
            <numerusform>ستُحذف %Ln إشعارات نهائيًا.</numerusform>
            <numerusform>سيُحذف %Ln إشعارًا نهائيًا.</numerusform>
            <numerusform>سيُحذف %Ln إشعار نهائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) would go to Trash.</source>
        <translation>
            <numerusform>لا إشعارات تذهب إلى المهملات.</numerusform>
            <numerusform>سيذهب إشعار واحد إلى المهملات.</numerusform>
            <numerusform>سيذهب إشعاران إلى المهملات.</numerusform>
            <numerusform>ستذهب %Ln إشعارات إلى المهملات.</numerusform>
            <numerusform>سيذهب %Ln إشعارًا إلى المهملات.</numerusform>
            <numerusform>سيذهب %Ln إشعار إلى المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n for good…</source>
        <extracomment>The button that does it; %n is a number</extracomment>
        <translation>
            <numerusform>&amp;حذف لا شيء نهائيًا…</numerusform>
            <numerusform>&amp;حذف واحد نهائيًا…</numerusform>
            <numerusform>&amp;حذف اثنين نهائيًا…</numerusform>
            <numerusform>&amp;حذف %Ln نهائيًا…</numerusform>
            <numerusform>&amp;حذف %Ln نهائيًا…</numerusform>
            <numerusform>&amp;حذف %Ln نهائيًا…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mo&amp;ve %n to Trash</source>
        <translation>
            <numerusform>نقل لا شيء &amp;إلى المهملات</numerusform>
            <numerusform>نقل واحد &amp;إلى المهملات</numerusform>
            <numerusform>نقل اثنين &amp;إلى المهملات</numerusform>
            <numerusform>نقل %Ln &amp;إلى المهملات</numerusform>
            <numerusform>نقل %Ln &amp;إلى المهملات</numerusform>
            <numerusform>نقل %Ln &amp;إلى المهملات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the same days seem to be about the security of an account. A flood of notices is sometimes meant to bury such a message. They stay in any case.</source>
        <translation>
            <numerusform>لا رسائل من الأيام نفسها عن أمان حساب.</numerusform>
            <numerusform>رسالة واحدة من الأيام نفسها تبدو عن أمان حساب. يُقصد أحيانًا بسيل من الإشعارات دفن رسالة كهذه. تبقى في كل حال.</numerusform>
            <numerusform>رسالتان من الأيام نفسها تبدوان عن أمان حساب. يُقصد أحيانًا بسيل من الإشعارات دفن رسالة كهذه. تبقيان في كل حال.</numerusform>
            <numerusform>%Ln رسائل من الأيام نفسها تبدو عن أمان حساب. يُقصد أحيانًا بسيل من الإشعارات دفن رسالة كهذه. تبقى في كل حال.</numerusform>
            <numerusform>%Ln رسالة من الأيام نفسها تبدو عن أمان حساب. يُقصد أحيانًا بسيل من الإشعارات دفن رسالة كهذه. تبقى في كل حال.</numerusform>
            <numerusform>%Ln رسالة من الأيام نفسها تبدو عن أمان حساب. يُقصد أحيانًا بسيل من الإشعارات دفن رسالة كهذه. تبقى في كل حال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>إلغاء تحديد الكل</translation>
    </message>
    <message>
        <source>Take the tick off whatever is to stay.</source>
        <translation>أزل العلامة عن كل ما يجب أن يبقى.</translation>
    </message>
    <message numerus="yes">
        <source>You have left %n notice(s) out; they stay where they are.</source>
        <translation>
            <numerusform>لم تستثنِ أي إشعار (%Ln).</numerusform>
            <numerusform>استثنيت إشعارًا واحدًا (%Ln)، وسيبقى في مكانه.</numerusform>
            <numerusform>استثنيت إشعارين (%Ln)، وسيبقيان في مكانهما.</numerusform>
            <numerusform>استثنيت %Ln إشعارات، وستبقى في مكانها.</numerusform>
            <numerusform>استثنيت %Ln إشعارًا، وستبقى في مكانها.</numerusform>
            <numerusform>استثنيت %Ln إشعار، وستبقى في مكانها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>undelivered::SweepTable</name>
    <message>
        <source>About your own mail</source>
        <translation>عن بريدك أنت</translation>
    </message>
    <message>
        <source>Proof that your account was misused</source>
        <translation>دليل على إساءة استخدام حسابك</translation>
    </message>
    <message>
        <source>Not clear who sent the message</source>
        <translation>ليس واضحًا من أرسل الرسالة</translation>
    </message>
    <message>
        <source>Doubtful: probably of this kind, but not certain</source>
        <translation>مشكوك فيه: على الأرجح من هذا النوع، لكن ليس مؤكدًا</translation>
    </message>
    <message>
        <source>Ordinary mail</source>
        <translation>بريد عادي</translation>
    </message>
    <message>
        <source>Of another kind</source>
        <translation>من نوع آخر</translation>
    </message>
    <message>
        <source>No recipient named</source>
        <translation>لم يُذكر مستلم</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الاستنتاج</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>لماذا يبقى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>undelivered::TourPanel</name>
    <message>
        <source>No more hints</source>
        <translation>لا مزيد من التلميحات</translation>
    </message>
    <message>
        <source>Start with the large sentence</source>
        <translation>ابدأ بالجملة الكبيرة</translation>
    </message>
    <message>
        <source>It says what is going on in your mailbox as a whole. Below it you see how we know, and what to do.</source>
        <translation>تقول ما يجري في صندوق بريدك إجمالًا. وتحتها كيف نعرف ذلك وما يجب فعله.</translation>
    </message>
    <message>
        <source>The lists are at the side</source>
        <translation>القوائم في الجانب</translation>
    </message>
    <message>
        <source>“Needs you” holds your own messages that did not arrive. Choose a line, and it is explained beside it.</source>
        <translation>في «بحاجة إليك» رسائلك أنت التي لم تصل. اختر سطرًا فيُشرح إلى جانبه.</translation>
    </message>
    <message>
        <source>Nothing changes by itself</source>
        <translation>لا شيء يتغير من تلقاء نفسه</translation>
    </message>
    <message>
        <source>Undelivered only reads, until you press a button that says what it moves. F1 explains the page you are on.</source>
        <translation>يقرأ Undelivered فقط، إلى أن تضغط زرًا يقول ما ينقله. ويشرح F1 الصفحة التي أنت فيها.</translation>
    </message>
    <message>
        <source>Got it</source>
        <extracomment>Button under a hint: it is understood and can go</extracomment>
        <translation>فهمت</translation>
    </message>
</context>
<context>
    <name>undelivered::WelcomePage</name>
    <message>
        <source>Sho&amp;w the password</source>
        <translation>إ&amp;ظهار كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Remember the password</source>
        <translation>&amp;تذكّر كلمة المرور</translation>
    </message>
    <message>
        <source>No keychain was found on this computer. The password is kept only until you close Undelivered.</source>
        <translation>لا تستجيب أي سلسلة مفاتيح في هذا الحاسوب. تُحفظ كلمة المرور فقط إلى أن تغلق Undelivered.</translation>
    </message>
    <message>
        <source>Server settings</source>
        <translation>إعدادات الخادم</translation>
    </message>
    <message>
        <source>Sign &amp;in and look</source>
        <translation>تسجيل &amp;الدخول والاطلاع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>&amp;Try it with a sample mailbox</source>
        <translation>ج&amp;رّبه بصندوق بريد نموذجي</translation>
    </message>
    <message>
        <source>&amp;Open a folder of saved mail…</source>
        <translation>&amp;فتح مجلد بريد محفوظ…</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <extracomment>An example of an e-mail address</extracomment>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>ع&amp;نوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Or look around first</source>
        <translation>أو ألقِ نظرة أولًا</translation>
    </message>
    <message>
        <source>The sample mailbox shows everything with invented mail. Nothing leaves this computer.</source>
        <translation>يعرض صندوق البريد النموذجي كل شيء ببريد مختلَق. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Saved mail (.eml files, mbox or Maildir) can be looked through as well.</source>
        <translation>يمكن أيضًا فحص بريد محفوظ (ملفات .eml أو mbox أو Maildir).</translation>
    </message>
    <message>
        <source>What happens to your mail</source>
        <translation>ما يحدث لبريدك</translation>
    </message>
    <message>
        <source>Undelivered reads your mailbox and talks to your own mail server only. It changes nothing until you press a button that says so.</source>
        <translation>يقرأ Undelivered صندوق بريدك ويتحدث مع خادم بريدك وحده. لا يغيّر شيئًا إلى أن تضغط زرًا يقول ذلك.</translation>
    </message>
    <message>
        <source>Your mail came back? Let us see why.</source>
        <translation>هل عاد بريدك؟ لنرَ لماذا.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Sign in to the mailbox that gets the “undeliverable” messages. Undelivered finds them, tells what happened, and whether somebody misuses your address.</source>
        <translation>سجّل الدخول إلى صندوق البريد الذي تصله رسائل «لم تُسلَّم». يجدها Undelivered، ويقول ما حدث، وهل يسيء أحد استخدام عنوانك.</translation>
    </message>
    <message>
        <source>Sign in to another mailbox.</source>
        <translation>سجّل الدخول إلى صندوق بريد آخر.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>E&amp;xplain a single notice…</source>
        <translation>شر&amp;ح إشعار واحد…</translation>
    </message>
    <message>
        <source>Only one message came back? Paste its text and read what it means.</source>
        <translation>هل عادت رسالة واحدة فقط؟ الصق نصها واقرأ معناها.</translation>
    </message>
    <message>
        <source>Sign in through your &amp;browser</source>
        <translation>تس&amp;جيل الدخول من المتصفح</translation>
    </message>
    <message>
        <source>Use the &amp;browser instead</source>
        <translation>استخدام المتصفح بدلًا من &amp;ذلك</translation>
    </message>
    <message>
        <source>Finding the server…</source>
        <translation>البحث عن الخادم…</translation>
    </message>
    <message>
        <source>Stay signe&amp;d in</source>
        <translation>ال&amp;بقاء مسجّلًا</translation>
    </message>
</context>
<context>
    <name>undelivered::WorkPresenter</name>
    <message numerus="yes">
        <source>%n notice(s) in this mailbox</source>
        <translation>
            <numerusform>لا إشعارات في صندوق البريد هذا</numerusform>
            <numerusform>إشعار واحد في صندوق البريد هذا</numerusform>
            <numerusform>إشعاران في صندوق البريد هذا</numerusform>
            <numerusform>%Ln إشعارات في صندوق البريد هذا</numerusform>
            <numerusform>%Ln إشعارًا في صندوق البريد هذا</numerusform>
            <numerusform>%Ln إشعار في صندوق البريد هذا</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was found so far is shown.</source>
        <translation>توقّف. يُعرض ما عُثر عليه حتى الآن.</translation>
    </message>
    <message>
        <source>&amp;Sign in again…</source>
        <extracomment>Button beside an error</extracomment>
        <translation>&amp;تسجيل الدخول من جديد…</translation>
    </message>
    <message>
        <source>&amp;Look at the certificate…</source>
        <extracomment>Button beside an error about a server&apos;s certificate</extracomment>
        <translation>ال&amp;نظر إلى الشهادة…</translation>
    </message>
    <message>
        <source>No connection to %1 just now. It is tried again by itself, and nothing is lost.</source>
        <extracomment>%1 is the name of a mail account, or a list of them</extracomment>
        <translation>لا اتصال مع %1 الآن. تُعاد المحاولة تلقائيًا، ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>No connection to %1 just now. Nothing is lost; check again later.</source>
        <extracomment>%1 is the name of a mail account, or a list of them</extracomment>
        <translation>لا اتصال مع %1 الآن. لا يضيع شيء؛ افحص مرة أخرى لاحقًا.</translation>
    </message>
</context>
<context>
    <name>undelivered::WorkRow</name>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة تقريبًا</numerusform>
            <numerusform>بقيت دقيقتان تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقائق تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>يتوقف عند أقرب نقطة آمنة</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <extracomment>Button: stop the work in the account %1</extracomment>
        <translation>إلغاء: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 what is being done and how far, %2 how long it still takes</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a mail account, %2 what is being done there</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
