-- For what the training office does not agree to a correction or a withdrawal. A number that is not zero holds.
insert into customs.reference_rate (id, name, scope, valid_from, valid_to, amount, source, mark) values
    (4901, 'CORRECTION_DAYS', '', date '2018-01-01', null, 1095, 'Three years after registration; Customs Code of the EAEU, Art. 14(7), number unverified', 'U'),
    (4902, 'NO_CORRECTION_INSPECTED', '', date '2018-01-01', null, 1, 'Customs Code of the EAEU, Art. 112: before the customs body inspects; wording unverified', 'U'),
    (4903, 'NO_WITHDRAWAL_ORDERED', '', date '2018-01-01', null, 1, 'Customs Code of the EAEU, Art. 113: after the inspection only; wording unverified', 'U'),
    (4904, 'NO_WITHDRAWAL_DIFFERS', '', date '2018-01-01', null, 1, 'Customs Code of the EAEU, Art. 113: where no violation was found; wording unverified', 'U');
