import type { Range } from './columns';

/**
 * Letters that begin family names: the commonest, nine of ten people's. In these scripts no capital marks a name, so
 * that one counts only beside a form of address or behind a label.
 */
const hanFamily =
  '(?:欧阳|歐陽|司马|上官|诸葛|[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖蕭田董袁潘蒋蔣蔡余杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯])';
const hangulFamily =
  '(?:남궁|황보|제갈|선우|[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공현함변염추도소석선설마길연위표명기반왕금옥육인맹제모])';

const arabic = '[\\p{Script=Arabic}\\p{M}]{2,20}';
const hebrew = '[\\p{Script=Hebrew}\\p{M}]{2,20}';
const devanagari = '[\\p{Script=Devanagari}\\p{M}]{2,20}';
const thai = '[\\p{Script=Thai}\\p{M}]{2,20}';

/** A word, and one that goes on with it as part of a name; "who" and "which" begin like some that do. */
const arabicName = `${arabic}(?: (?:ال[^ذت ]|عبد |بن |ابن |أبو |آل )${arabic})?`;

/** Names beside a form of address, and names behind the label of a field. The name is the first group. */
export const uncasedPatterns: readonly RegExp[] = [
  // Korean: the form of address comes after the name.
  `(?<![\\p{L}\\p{N}])(${hangulFamily}\\p{Script=Hangul}{2})(?= ?(?:씨|님|선생님|교수님|과장님?|대표님?|팀장님?|부장님?|차장님?|대리님?|드림|올림)(?:께서?|에게|한테|이랑|하고|이|가|은|는|을|를|의|와|과|도)?(?![\\p{L}\\p{N}]))`,
  `(?<![\\p{L}\\p{N}])(?:이름|성명|성함|환자|환자명|고객명|담당자|신청인) ?: ?(${hangulFamily}\\p{Script=Hangul}{1,3})(?![\\p{L}\\p{N}])`,
  // Chinese: so does it, but for labels.
  `(?<=^|[^\\p{Script=Han}]|[的给跟与问叫请找让向对告])(${hanFamily}\\p{Script=Han}{1,2})(?=先生|女士|小姐|老师|老師|经理|經理|医生|醫生|主任|教授|同学|同學|阿姨|师傅)`,
  `(?:姓名|名字|患者|病人|客户|客戶|联系人|聯絡人|申请人|申請人|收件人|负责人)[:：]? ?(${hanFamily}\\p{Script=Han}{1,2})(?!\\p{Script=Han})`,
  // Japanese: a family name, often a blank, a given name.
  `(?:氏名|お名前|名前|患者名?|担当者?|申込者|宛名)[:：] ?(\\p{Script=Han}{1,4} ?[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]{1,5})(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}])`,
  `(?<![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}])(\\p{Script=Han}{2,3} \\p{Script=Han}{1,3})(?=さん|様|氏|くん|君|ちゃん|先生)`,
  // Arabic and Persian, Hebrew, Hindi, Thai: label and form of address come first.
  `(?<![\\p{L}\\p{M}])(?:الاسم|اسم المريض|المريضة?|نام) ?: ?(${arabic}(?: ${arabic}){1,2})(?![\\p{L}\\p{M}])`,
  `(?<![\\p{L}\\p{M}])(?:السيدة?|الآنسة|الأستاذة?|للأستاذة?|الدكتورة?|للدكتورة?|المهندسة?|آقای|خانم) (?:الفاضلة? |المحترمة? )?(${arabicName})`,
  `(?<![\\p{L}\\p{M}])(?:שם|שם מלא) ?: ?(${hebrew} ${hebrew})(?![\\p{L}\\p{M}])`,
  `(?<![\\p{L}\\p{M}])(?:नाम|रोगी|मरीज) ?: ?(${devanagari}(?: ${devanagari}){1,2})(?![\\p{L}\\p{M}])`,
  `(?<![\\p{L}\\p{M}])(?:श्री|श्रीमती|सुश्री|डॉ\\.) (${devanagari}(?: ${devanagari}){1,2}?)(?= जी(?!\\p{L})|[,।\\n]|$)`,
  `(?:คุณ |ชื่อ: )(${thai} ${thai})`,
].map((pattern) => new RegExp(pattern, 'dgu'));

/** What stands where a name does: customers, users and pupils in general, and words that begin like a family name. */
const noNames =
  /^(?:고객|손님|이용자|구매자|신청자|지원자|주문자|이사장|정회원|조합원|주민|기사|高级|高級|高中|高等|高数|任课|任何|金融|金牌|武术|武術|方言|向导|石油|白衣|万能|史学|历史|江湖|向医|向您|方便|许多|付款|المحترم|العميل|المدير|الفاضل)/u;

/** Hebrew to Tibetan, and kana to Hangul: a quick look before the patterns. */
const uncased = /[\u0590-\u0fff\u3040-\ud7ff]/;

/** Names of people in a segment, in scripts without capitals, that a form of address or a label gives away. */
export function uncasedNames(text: string, { start, end }: Range): Range[] {
  const part = text.slice(start, end);
  if (!uncased.test(part)) return [];
  const found: Range[] = [];
  for (const pattern of uncasedPatterns)
    for (const match of part.matchAll(pattern)) {
      const [from, to] = match.indices?.[1] ?? [0, 0];
      if (to > from && !noNames.test(part.slice(from, to)))
        found.push({ start: start + from, end: start + to });
    }
  return found;
}
