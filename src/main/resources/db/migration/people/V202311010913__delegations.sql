-- Duties handed to another account for some days.
create table people_delegations (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    from_account_id bigint not null,
    to_account_id bigint not null,
    office_id bigint,
    roles varchar(200) not null,
    reason varchar(500) not null,
    valid_from date not null,
    valid_to date not null,
    ended_on date,
    check (valid_to >= valid_from),
    check (from_account_id <> to_account_id),
    unique (department_id, id),
    foreign key (department_id, from_account_id) references people_accounts (department_id, id),
    foreign key (department_id, to_account_id) references people_accounts (department_id, id),
    foreign key (department_id, office_id) references people_offices (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
