import { describe, expect, it } from 'vitest';
import { uncasedNames } from './uncased-names';

const namesIn = (text: string) =>
  uncasedNames(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('names in scripts without capitals', () => {
  it.each([
    ['김민서 팀장님께 전해 주세요', '김민서'],
    ['성명: 남궁연', '남궁연'],
    ['请转告孙丽华女士', '孙丽华'],
    ['联系人：欧阳明', '欧阳明'],
    ['氏名：森田 千夏', '森田 千夏'],
    ['内田 大輔様', '内田 大輔'],
    ['الاسم: ليلى منصور', 'ليلى منصور'],
    ['تكلمت مع السيد عمر الحسيني أمس', 'عمر الحسيني'],
    ['שם: יעל אברהמי', 'יעל אברהמי'],
    ['नाम: अनिल वर्मा', 'अनिल वर्मा'],
    ['श्री मोहन लाल जी', 'मोहन लाल'],
    ['ถึงคุณ วิชัย ศรีสุข', 'วิชัย ศรีสุข'],
  ])('are found in %s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it.each([
    '고객님께 알려 드립니다',
    '선생님 감사합니다',
    '서비스 양이 많아요',
    '请联系高级经理',
    '高中老师怎么说',
    '患者应该多喝水',
    'お客様へ',
    '皆さん、こんにちは',
    'ما الاسم المناسب للقطة؟',
    'नाम क्या है',
    'My name is Peter Schmidt',
  ])('are not found in %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
