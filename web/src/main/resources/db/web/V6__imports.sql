-- Sheets of bins as they were loaded, with what stood there before, so that a sheet can be taken back whole.
create table web.bin_import (
    id bigint not null primary key,
    site varchar(40) not null,
    sheet_rows integer not null,
    rows_before text not null,
    rows_after text not null,
    made_by varchar(100) not null,
    made_at timestamp(6) with time zone not null,
    undone_by varchar(100),
    undone_at timestamp(6) with time zone,
    reason varchar(1000)
);
create sequence web.bin_import_seq start with 1 increment by 1;

-- Train lists that were taken back.
create table web.train_list_undo (
    train_list bigint not null primary key,
    undone_by varchar(100) not null,
    undone_at timestamp(6) with time zone not null,
    reason varchar(1000) not null
);
