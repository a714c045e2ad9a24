-- Dated reference values. Marks: S sourced, D derived, U unverified (check before real use).
insert into customs.reference_rate (id, name, scope, valid_from, valid_to, amount, source, mark)
values
    (1, 'VAT', '', date '2022-01-01', date '2025-12-31', 12, 'Tax Code of Kazakhstan, until the code of 2025', 'S'),
    (2, 'VAT', '', date '2026-01-01', null, 16, 'Tax Code of 18.07.2025, Law 214-VIII', 'S'),
    (3, 'VAT', '3004', date '2026-01-01', date '2026-12-31', 5, 'Tax Code of 18.07.2025, medicines; the codes are unverified', 'U'),
    (4, 'VAT', '3004', date '2027-01-01', null, 10, 'Tax Code of 18.07.2025, medicines; the codes are unverified', 'U'),
    (5, 'MCI', '', date '2025-01-01', date '2025-12-31', 3932, 'Budget law 2025-2027', 'S'),
    (6, 'MCI', '', date '2026-01-01', null, 4325, 'Budget law 2026-2028, signed 08.12.2025', 'S'),
    (7, 'FEE_MAIN_SHEET', '', date '2023-08-15', null, 6, 'Government Resolution 171 of 05.04.2018 as of 15.08.2023; number of MCI derived', 'U'),
    (8, 'FEE_ADDITIONAL_SHEET', '', date '2023-08-15', null, 2, 'Government Resolution 171 of 05.04.2018 as of 15.08.2023; number of MCI derived', 'U'),
    (9, 'FEE_TRANSIT', '', date '2023-08-15', null, 6, 'Resolution 631 of 02.08.2023', 'S'),
    (10, 'FEE_IN_VAT_BASE', '', date '2018-01-01', null, 0, 'Tax Code 2026: wording not seen', 'U'),
    (11, 'TEMPORARY_STORAGE_MONTHS', '', date '2018-01-01', null, 4, 'Customs Code of the EAEU, Art. 101', 'S'),
    (12, 'CUSTOMS_WAREHOUSE_MONTHS', '', date '2018-01-01', null, 36, 'Customs Code of the EAEU, Art. 157', 'U');

-- Trade remedies: old decisions from a secondary source; verify at the register of the Commission.
insert into customs.surcharge (id, kind, code_prefix, origin, valid_from, valid_to, rate_kind,
    rate_percent, rate_other_percent, rate_amount, rate_currency, rate_per, rate_unit, source, mark)
values
    (1, 'ANTI_DUMPING', '7214', 'CN', date '2022-01-01', null, 'AD_VALOREM', 19.9, null, null, null, null, null, 'Commission decision on bars, secondary source', 'U'),
    (2, 'ANTI_DUMPING', '7219', 'CN', date '2022-01-01', null, 'AD_VALOREM', 26.8, null, null, null, null, null, 'Commission decision on stainless flat products, secondary source', 'U'),
    (3, 'ANTI_DUMPING', '7220', 'CN', date '2022-01-01', null, 'AD_VALOREM', 26.8, null, null, null, null, null, 'Commission decision on stainless flat products, secondary source', 'U');

-- Procedures: CU Commission Decision 378 of 20.09.2010, Annex 1. Levy: PAYABLE, SUSPENDED or NONE.
-- Stock status: what the goods of a warehouse become on release; none where we do not handle it.
insert into customs.procedure_rule (id, code, valid_from, valid_to, levy, secured, stock_status, term, source, mark)
values
    (1, '10', date '2018-01-01', null, 'NONE', false, null, null, 'Decision 378', 'S'),
    (2, '21', date '2018-01-01', null, 'NONE', false, null, null, 'Decision 378', 'S'),
    (3, '23', date '2018-01-01', null, 'NONE', false, null, null, 'Decision 378', 'S'),
    (4, '31', date '2018-01-01', null, 'SUSPENDED', false, 'RE_EXPORT', null, 'Decision 378', 'S'),
    (5, '40', date '2018-01-01', null, 'PAYABLE', false, 'RELEASED', null, 'Decision 378', 'S'),
    (6, '51', date '2018-01-01', null, 'SUSPENDED', true, 'RELEASED', null, 'Decision 378', 'U'),
    (7, '53', date '2018-01-01', null, 'SUSPENDED', true, 'RELEASED', null, 'Decision 378', 'U'),
    (8, '60', date '2018-01-01', null, 'NONE', false, null, null, 'Decision 378', 'S'),
    (9, '70', date '2018-01-01', null, 'SUSPENDED', true, 'CUSTOMS_WAREHOUSE', 'CUSTOMS_WAREHOUSE_MONTHS', 'Decision 378; Customs Code, Art. 155-162', 'S'),
    (10, '77', date '2018-01-01', null, 'SUSPENDED', true, 'RELEASED', null, 'Decision 378', 'U'),
    (11, '78', date '2018-01-01', null, 'SUSPENDED', true, 'RELEASED', null, 'Decision 378', 'U'),
    (12, '80', date '2018-01-01', null, 'SUSPENDED', false, 'RE_EXPORT', null, 'Decision 378; Customs Code, Art. 142', 'U'),
    (13, '91', date '2018-01-01', null, 'SUSPENDED', true, 'RELEASED', null, 'Decision 378', 'U'),
    (14, '93', date '2018-01-01', null, 'NONE', false, null, null, 'Decision 378', 'S'),
    (15, '94', date '2018-01-01', null, 'NONE', false, null, null, 'Decision 378', 'S'),
    (16, '96', date '2018-01-01', null, 'SUSPENDED', true, 'RELEASED', null, 'Decision 378', 'U');

-- Which procedure may follow which. Goods without a previous procedure (00) lie in temporary storage.
-- What is not listed may not follow.
insert into customs.procedure_step (id, requested, previous, valid_from, valid_to, ground_needed, source, mark)
values
    (1, '31', '00', date '2018-01-01', null, false, 'Procedures for foreign goods', 'S'),
    (2, '40', '00', date '2018-01-01', null, false, 'Procedures for foreign goods', 'S'),
    (3, '51', '00', date '2018-01-01', null, false, 'Procedures for foreign goods', 'S'),
    (4, '53', '00', date '2018-01-01', null, false, 'Procedures for foreign goods', 'S'),
    (5, '70', '00', date '2018-01-01', null, false, 'Procedures for foreign goods', 'S'),
    (6, '77', '00', date '2018-01-01', null, false, 'Procedures for foreign goods', 'S'),
    (7, '78', '00', date '2018-01-01', null, false, 'Procedures for foreign goods', 'S'),
    (8, '80', '00', date '2018-01-01', null, false, 'Customs Code, Art. 142', 'S'),
    (9, '91', '00', date '2018-01-01', null, false, 'Procedures for foreign goods', 'S'),
    (10, '93', '00', date '2018-01-01', null, false, 'Procedures for foreign goods', 'S'),
    (11, '94', '00', date '2018-01-01', null, false, 'Procedures for foreign goods', 'S'),
    (12, '96', '00', date '2018-01-01', null, false, 'Procedures for foreign goods', 'S'),
    (13, '10', '00', date '2018-01-01', null, false, 'Union goods', 'S'),
    (14, '21', '00', date '2018-01-01', null, false, 'Union goods', 'S'),
    (15, '23', '00', date '2018-01-01', null, false, 'Union goods', 'S'),
    (16, '60', '00', date '2018-01-01', null, false, 'Exported Union goods', 'S'),
    (17, '31', '70', date '2018-01-01', null, false, 'Customs Code, Art. 161(1)(1)', 'S'),
    (18, '40', '70', date '2018-01-01', null, false, 'Customs Code, Art. 161(1)(1)', 'S'),
    (19, '51', '70', date '2018-01-01', null, false, 'Customs Code, Art. 161(1)(1)', 'S'),
    (20, '53', '70', date '2018-01-01', null, false, 'Customs Code, Art. 161(1)(1)', 'S'),
    (21, '77', '70', date '2018-01-01', null, false, 'Customs Code, Art. 161(1)(1)', 'S'),
    (22, '78', '70', date '2018-01-01', null, false, 'Customs Code, Art. 161(1)(1)', 'S'),
    (23, '91', '70', date '2018-01-01', null, false, 'Customs Code, Art. 161(1)(1)', 'S'),
    (24, '93', '70', date '2018-01-01', null, false, 'Customs Code, Art. 161(1)(1)', 'S'),
    (25, '94', '70', date '2018-01-01', null, false, 'Customs Code, Art. 161(1)(1)', 'S'),
    (26, '96', '70', date '2018-01-01', null, false, 'Customs Code, Art. 161(1)(1)', 'S'),
    (27, '80', '70', date '2018-01-01', null, true, 'Customs Code, Art. 161(1)(5): only in the case it describes', 'S'),
    (28, '70', '70', date '2018-01-01', null, true, 'Re-warehousing; the first placement keeps the clock', 'U');

-- The training office answers at once and takes the green lane until somebody says otherwise.
insert into customs.training_office (id, lane, down, delay_seconds) values (1, 'GREEN', false, 1);
