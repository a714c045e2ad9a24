-- What the columns of a sender's train lists mean, remembered for the next list.
create table shipments.list_column (
    sender varchar(60) not null,
    title varchar(100) not null,
    means varchar(30) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(100) not null,
    primary key (sender, title)
);

-- What all rows of a sender's lists say where the lists have no column for it.
create table shipments.list_fixed (
    sender varchar(60) not null,
    means varchar(30) not null,
    text varchar(200) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(100) not null,
    primary key (sender, means)
);
