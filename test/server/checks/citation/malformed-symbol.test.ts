import { malformedSymbol } from '../../../../server/src/checks/citation/malformed-symbol';
import { flags, HEADER, passes, plan } from '../kit';

const cites = (text: string): string => plan({ content: `- Thực hiện ${text}.` });

flags(malformedSymbol, {
  'a Party document in the form of the State': cites(
    'Nghị quyết số «33/NQ-TW» ngày 09/6/2014 của Trung ương về văn hóa',
  ),
  'a province’s Party committee': cites('Kế hoạch số «118/KH-TU» ngày 06/3/2025 của Tỉnh ủy về văn hóa đọc'),
  'a State document in the form of the Party': cites('Kế hoạch số «31-KH/UBND» ngày 12/02/2025 của UBND tỉnh'),
  'a letter': cites('Công văn số «415-UBND/VX» ngày 02/4/2025 của UBND tỉnh'),
  'the type behind the body': cites('Kế hoạch số «31/UBND-KH» ngày 12/02/2025 của UBND tỉnh'),
  'two slashes': cites('Kế hoạch số «31/KH/UBND» ngày 12/02/2025 của UBND tỉnh'),
  'the year at the end': cites('Nghị định số «30/NĐ-CP/2020» ngày 05/3/2020 của Chính phủ'),
  'a decree without its year': cites('Nghị định số «30/NĐ-CP» ngày 05/3/2020 của Chính phủ'),
  'another legislature': cites('Luật Thư viện số «46/2019/QH13»'),
  'small letters that should be': cites('Quyết định số «329/QĐ-TTG» ngày 15/3/2017 của Thủ tướng Chính phủ'),
  'a number without its zero': cites('Chỉ thị số «8/CT-UBND» ngày 12/02/2025 của UBND tỉnh'),
  'a type without its bar': cites('Nghị định số «30/2020/ND-CP» ngày 05/3/2020 của Chính phủ'),
  'a type and a body without their bars': cites('Nghị quyết số «18/NQ-HDND» ngày 10/12/2024 của HĐND tỉnh'),
  'letters in another order': cites('Quyết định số «18/QĐ-UBDN» ngày 10/12/2024 của UBND tỉnh'),
  'over a line end': cites('Nghị quyết số «33/NQ-\n  TW» ngày 09/6/2014 của Trung ương về văn hóa'),
});

flags(malformedSymbol, {
  'its own number': plan({ header: HEADER.replace('57/KH', '«7/KH').replace('DL\n', 'DL»\n') }),
});

passes(malformedSymbol, {
  'the State’s form': cites('Kế hoạch số 31/KH-UBND ngày 12/02/2025 của UBND tỉnh'),
  'the Party’s form': cites('Nghị quyết số 33-NQ/TW ngày 09/6/2014 của Trung ương'),
  'a unit that is no type': cites('Công văn số 415/ND-TH ngày 02/4/2025 của Nhà hát'),
  'a letter': cites('Công văn số 415/UBND-KH ngày 02/4/2025 của UBND tỉnh'),
  'a letter of the Party': cites('Công văn số 415-CV/TU ngày 02/4/2025 của Tỉnh ủy'),
  'the Youth Union': cites('Hướng dẫn số 29-HD/TWĐTN-VP ngày 02/4/2025 của Trung ương Đoàn'),
  'a circular of the Front': cites('Thông tri số 04/TT-MTTW-BTT ngày 04/11/2025 của Ủy ban Mặt trận'),
  'a unit behind the body': cites('Quyết định số 1527/QĐ-UBND-HC ngày 26/12/2024 của UBND tỉnh'),
  'an old decision': cites('Quyết định số 53/CP ngày 03/3/1996 của Chính phủ'),
  'the last year of a legislature': cites('Nghị quyết số 142/2016/QH13 của Quốc hội'),
  'capitals throughout': cites('QUYẾT ĐỊNH SỐ 329/QĐ-TTG NGÀY 15/3/2017 CỦA THỦ TƯỚNG CHÍNH PHỦ'),
  'blanks, which are another matter': cites('Kế hoạch số 31/KH - UBND ngày 12/02/2025 của UBND tỉnh'),
});
