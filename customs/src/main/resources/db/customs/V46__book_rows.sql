-- Rows of books draw their numbers fifty at a time: a whole tariff is thirteen thousand of them.
create sequence customs.book_row_seq start with 10000001 increment by 50;
