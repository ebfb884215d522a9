import { lines } from '../template';
import type { Prose } from './prose';

export const arabic: Prose = {
  hello: lines(`
    مرحبا {g1}،
    عزيزي {g1}،
    السيد {p1} المحترم،
    أهلا {g1}
    السلام عليكم {g1}،
    صباح الخير {g1}
    إلى: {p1}`),
  lines: lines(`
    {g2} مريضة اليوم.
    تحدثت مع {t2} عن {topic} أمس.
    اتصل {p2} من {org1}.
    أختي {g2} تعمل في {org1} في {city1}.
    اسمي {p2} وأسكن في {city1}.
    عنواني هو {addr1}.
    أرسل الطرد إلى {p2}، {addr1}.
    ولد {p2} في {city1} عام {year}.
    قال {p2} إن السعر {amt}.
    عيد ميلاد سعيد يا {g2}!
    هل رأيت {g2} و{g3}؟`),
  plain: lines(`
    مرفق المستندات المطلوبة.
    الاجتماع الساعة {time}.
    شكراً على الرد السريع.
    رقم الملف {id}.
    رقم هاتفي {phone}.
    المبلغ {amt}.`),
  bye: lines(`
    مع التحية،
    تحياتي،
    شكراً،
    وتفضلوا بقبول فائق الاحترام،
    مع خالص التقدير،`),
  chat: lines(`
    {g1} يبحث عنك
    لا تخبر {g1}
    أين {g1}
    شكراً {g1}
    أنا {g1}
    كل عام وأنت بخير {g1}`),
  prompts: lines(`
    اكتب رسالة إلى {t1} حول {topic}.
    من هو {p1}؟
    اكتب خطاب توصية لـ {p1}، {role} في {org1}.
    لخص محضر الاجتماع. الحضور: {p1}، {p2}، {p3}.
    اسمي {p1} وأريد العمل في {org1}.`),
  notes: lines(`
    الحضور: {p1}، {p2}، {p3}
    {p1} - {role}
    {role}: {p1}
    {p1}\\n{p2}\\n{p3}
    للتواصل: {p1}، {phone}`),
};

export const hindi: Prose = {
  hello: lines(`
    नमस्ते {g1},
    प्रिय {g1},
    आदरणीय {t1},
    हाय {g1}!
    {t1}, नमस्कार
    सेवा में, {p1}`),
  lines: lines(`
    {g2} आज बीमार है।
    कल मैंने {t2} से {topic} के बारे में बात की।
    {org1} से {p2} का फोन आया था।
    मेरी बहन {g2} {org1} में काम करती है।
    मेरा नाम {p2} है और मैं {city1} में रहता हूँ।
    मेरा पता {addr1} है।
    {p2} ने कहा कि कीमत {amt} है।
    {g2} को जन्मदिन मुबारक!
    {g2} और {g3} कल आएँगे।
    {p2} का जन्म {year} में {city1} में हुआ।`),
  plain: lines(`
    दस्तावेज़ संलग्न हैं।
    बैठक {time} बजे है।
    जल्दी जवाब देने के लिए धन्यवाद।
    मेरा फोन नंबर {phone} है।
    राशि {amt} है।`),
  bye: lines(`
    धन्यवाद,
    सादर,
    आपका,
    शुभकामनाएँ,
    भवदीय,`),
  chat: lines(`
    {g1} कहाँ है
    {g1} तुम्हें ढूँढ रहा है
    {g1} को मत बताना
    धन्यवाद {g1}
    मैं {g1} हूँ`),
  prompts: lines(`
    {t1} को {topic} के बारे में ईमेल लिखो।
    {p1} कौन है?
    {p1} के लिए सिफारिश पत्र लिखो, {role}, {org1}।
    बैठक का सारांश लिखो। उपस्थित: {p1}, {p2}, {p3}
    मेरा नाम {p1} है, {org1} के लिए आवेदन पत्र लिखो।`),
  notes: lines(`
    उपस्थित: {p1}, {p2}, {p3}
    {p1} - {role}
    {role}: {p1}
    {p1}\\n{p2}\\n{p3}`),
};

export const chinese: Prose = {
  hello: lines(`
    {p1}，你好！
    {t1}，您好：
    亲爱的{g1}：
    尊敬的{t1}：
    {g1}，
    {t1}：
    各位同事：`),
  lines: lines(`
    {p2}今天请假了。
    昨天我和{t2}谈了{topic}的事。
    {org1}的{p2}打来电话。
    我姐姐{p2}在{org1}工作。
    我叫{p2}，住在{city1}。
    我的地址是{addr1}。
    请把包裹寄给{p2}，{addr1}。
    {p2}出生于{year}年，是一名{role}。
    据{p2}说，价格是{amt}。
    祝{p2}生日快乐！
    {p2}和{p3}结婚了。
    你见到{p2}了吗？
    患者{p2}，{num}岁，患有{illness}。
    原告{p2}诉被告{p3}合同纠纷一案。
    {org1}收购了{org2}。
    下周我们和{p2}一起去{city1}。`),
  plain: lines(`
    附件是相关文件。
    会议在{time}开始。
    谢谢您的回复。
    编号是{id}。
    我的电话是{phone}。
    总金额为{amt}。`),
  bye: lines(`
    此致
    祝好，
    谢谢！
    敬礼
    顺祝商祺，
    谢谢，`),
  chat: lines(`
    {p1}在找你
    别告诉{p1}
    {p1}在哪
    谢谢{g1}
    我是{p1}
    问一下{p1}吧
    生日快乐{g1}
    {t1}又布置作业了`),
  prompts: lines(`
    给{t1}写一封关于{topic}的邮件。
    {p1}是谁？
    为{p1}写一封推荐信，他在{org1}担任{role}。
    总结会议纪要。出席：{p1}、{p2}、{p3}。
    我叫{p1}，想申请{org1}的职位。
    写一首诗送给{p1}。
    租房合同：甲方{p1}，乙方{p2}，地址{addr1}。
    介绍一下{p1}的生平`),
  notes: lines(`
    出席：{p1}、{p2}、{p3}
    {p1} {role}
    {role}：{p1}
    {p1}\\n{p2}\\n{p3}
    联系人：{p1}，电话：{phone}`),
};

export const japanese: Prose = {
  hello: lines(`
    {t1}
    {f1}様
    {p1} 様
    {f1}さん、こんにちは。
    {f1}さん、お疲れ様です。
    {g1}ちゃんへ
    {org1} {f1}様
    関係者各位`),
  lines: lines(`
    {f2}さんは今日お休みです。
    昨日{t2}と{topic}について話しました。
    {org1}の{f2}様からお電話がありました。
    姉の{g2}は{org1}で働いています。
    私は{p2}と申します。{city1}に住んでいます。
    住所は{addr1}です。
    荷物を{p2}様（{addr1}）に送ってください。
    {p2}は{year}年に{city1}で生まれた。
    {f2}さんによると、値段は{amt}です。
    {g2}さん、お誕生日おめでとう！
    {p2}と{p3}が結婚した。
    患者の{p2}さん（{num}歳）は{illness}です。
    {org1}が{org2}を買収した。`),
  plain: lines(`
    資料を添付いたします。
    会議は{time}からです。
    ご返信ありがとうございます。
    番号は{id}です。
    電話番号は{phone}です。
    合計は{amt}です。
    よろしくお願いいたします。`),
  bye: lines(`
    よろしくお願いします。
    敬具
    以上
    ありがとうございました。
    それでは。`),
  chat: lines(`
    {g1}ちゃんが探してるよ
    {f1}さんには内緒ね
    {f1}さんどこ
    ありがとう{g1}
    {g1}です
    {f1}先生がまた宿題出した
    {f1}さんに聞いて`),
  prompts: lines(`
    {f1}様に{topic}についてのメールを書いてください。
    {p1}とは誰ですか？
    {p1}さんの推薦状を書いて。{org1}の{role}でした。
    議事録を要約して。出席者：{p1}、{p2}、{p3}
    私は{p1}です。{org1}に応募します。
    {g1}ちゃんの誕生日の詩を書いて
    {p1}について教えて`),
  notes: lines(`
    出席者：{p1}、{p2}、{p3}
    {role}　{p1}
    担当：{p1}
    {p1}\\n{p2}\\n{p3}
    連絡先：{p1}　{phone}`),
};

export const korean: Prose = {
  hello: lines(`
    {p1}님,
    {p1} 님께
    안녕하세요, {p1}님.
    {g1}아 안녕
    {t1}, 안녕하세요.
    {g1}에게
    여러분, 안녕하세요.`),
  lines: lines(`
    {p2}님은 오늘 휴가입니다.
    어제 {t2}과 {topic}에 대해 이야기했어요.
    {org1}의 {p2}님이 전화하셨어요.
    제 동생 {g2}는 {org1}에서 일해요.
    제 이름은 {p2}이고 {city1}에 살아요.
    제 주소는 {addr1}입니다.
    택배는 {p2}, {addr1}로 보내 주세요.
    {p2}은 {year}년 {city1}에서 태어났다.
    {p2}에 따르면 가격은 {amt}입니다.
    {g2}야 생일 축하해!
    {p2}와 {p3}가 결혼했다.
    환자 {p2}({num}세)는 {illness} 증상이 있습니다.
    {org1}이 {org2}를 인수했다.`),
  plain: lines(`
    자료를 첨부합니다.
    회의는 {time}에 시작합니다.
    빠른 답변 감사합니다.
    번호는 {id}입니다.
    전화번호는 {phone}입니다.
    총액은 {amt}입니다.`),
  bye: lines(`
    감사합니다.
    감사합니다,
    드림
    고마워!
    안녕히 계세요,`),
  chat: lines(`
    {g1}이가 너 찾아
    {g1}한테 말하지 마
    {g1} 어디야
    고마워 {g1}
    나 {g1}야
    {t1} 또 숙제 냈어
    {g1}랑 {g2} 안 온대`),
  prompts: lines(`
    {t1}께 {topic}에 대한 이메일을 써줘.
    {p1}이 누구야?
    {p1}의 추천서를 써줘. {org1}에서 {role}로 일했어.
    회의록을 요약해줘. 참석자: {p1}, {p2}, {p3}
    제 이름은 {p1}이고 {org1}에 지원합니다.
    {g1} 생일 시 써줘`),
  notes: lines(`
    참석자: {p1}, {p2}, {p3}
    {p1} {role}
    {role}: {p1}
    담당자 {p1}
    {p1}\\n{p2}\\n{p3}
    연락처: {p1} {phone}`),
};

export const vietnamese: Prose = {
  hello: lines(`
    Chào {g1},
    Chào anh {g1},
    Chào chị {g1},
    Kính gửi ông {p1},
    Kính gửi {t1},
    Em chào cô {g1},
    {g1} ơi,
    Thân gửi {g1},
    Chào mọi người,`),
  lines: lines(`
    Anh {g2} hôm nay nghỉ ốm.
    Hôm qua tôi nói chuyện với {t2} về {topic}.
    Chị {p2} ở {org1} gọi điện.
    Em gái tôi, {g2}, làm việc tại {org1} ở {city1}.
    Tôi tên là {p2}, sống ở {city1}.
    Địa chỉ của tôi là {addr1}.
    Gửi hàng cho {p2}, {addr1}.
    {p2} sinh năm {year} tại {city1}.
    Theo ông {p2}, giá là {amt}.
    Chúc mừng sinh nhật {g2}!
    {p2} và {p3} vừa cưới nhau.
    Bệnh nhân {p2}, {num} tuổi, bị {illness}.`),
  plain: lines(`
    Tôi gửi kèm tài liệu.
    Cuộc họp lúc {time}.
    Cảm ơn bạn đã trả lời nhanh.
    Mã số là {id}.
    Số điện thoại của tôi là {phone}.
    Tổng cộng là {amt}.
    Xin vui lòng xác nhận trước {day}.`),
  bye: lines(`
    Trân trọng,
    Thân mến,
    Cảm ơn,
    Cảm ơn bạn!
    Thân ái,
    Kính thư,`),
  chat: lines(`
    {g1} đang tìm bạn
    đừng nói với {g1}
    {g1} đâu rồi
    cảm ơn {g1}
    mình là {g1}
    hỏi anh {g1} đi
    sinh nhật vui vẻ {g1}
    cô {g1} lại cho bài tập`),
  prompts: lines(`
    Viết email cho {t1} về {topic}.
    {p1} là ai?
    Viết thư giới thiệu cho {p1}, {role} tại {org1}.
    Tóm tắt biên bản. Có mặt: {p1}, {p2}, {p3}.
    Tôi tên {p1}, muốn xin việc ở {org1}.
    Viết thơ tặng {g1} nhân dịp sinh nhật.`),
  notes: lines(`
    Có mặt: {p1}, {p2}, {p3}
    {p1} - {role}
    {role}: {p1}
    {p1}\\n{p2}\\n{p3}
    Liên hệ: {p1}, {phone}`),
};

export const indonesian: Prose = {
  hello: lines(`
    Halo {g1},
    Hai {g1}!
    Yth. Bapak {p1},
    Yth. Ibu {g1},
    Kepada {p1},
    Selamat pagi {g1},
    Selamat siang Pak {g1},
    Dear {g1},
    {g1},
    Halo semua,`),
  lines: lines(`
    {g2} sedang [sakit|hamil|cuti|di jalan].
    Kemarin saya bicara dengan {t2} tentang {topic}.
    {p2} dari {org1} menelepon.
    Adik saya, {g2}, bekerja di {org1} di {city1}.
    Nama saya {p2} dan saya tinggal di {city1}.
    Alamat saya {addr1}.
    Kirim paket ke {p2}, {addr1}.
    {p2} lahir di {city1} pada {date}.
    Menurut {p2}, harganya {amt}.
    Selamat ulang tahun {g2}!
    {g2} dan {g3} tidak datang.
    Tolong sampaikan ke Bu {g2}.`),
  plain: lines(`
    Terlampir dokumennya.
    Rapat dimulai pukul {time}.
    Terima kasih atas balasannya.
    Nomor pesanan {id}.
    Telepon saya {phone}.
    Totalnya {amt}.`),
  bye: lines(`
    Salam,
    Hormat saya,
    Terima kasih,
    Terima kasih!
    Salam hangat,
    Makasih ya,`),
  chat: lines(`
    {G1} nyariin kamu
    jangan bilang {g1}
    {G1} di mana
    makasih {g1}
    ini {g1}
    tanya {g1} aja
    hbd {g1}!
    {g1} sama {g2} gak ikut`),
  prompts: lines(`
    Tulis email ke {t1} tentang {topic}.
    Siapa {p1}?
    Buat surat rekomendasi untuk {p1}, {role} di {org1}.
    Ringkas notulen. Hadir: {p1}, {p2}, {p3}.
    Nama saya {p1}, saya melamar ke {org1}.
    Buat puisi untuk {g1} yang berumur {num} tahun.`),
  notes: lines(`
    Hadir: {p1}, {p2}, {p3}
    {p1} - {role}
    {role}: {p1}
    - {g1}: {thing}\\n- {g2}: {thing}
    {p1}\\n{p2}\\n{p3}
    Kontak: {p1}, {phone}`),
};
