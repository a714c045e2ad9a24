-- What the columns of a sender's sheet mean, remembered for the next sheet.
create table shipments.sheet_column (
    sender varchar(60) not null,
    title varchar(100) not null,
    meaning varchar(20) not null,
    event_code varchar(10),
    classifier varchar(3),
    facility varchar(40),
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(100) not null,
    primary key (sender, title)
);
