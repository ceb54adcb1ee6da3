-- Who gets the one-page digest by mail, and how often.
create table home_digest_orders (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    account_id bigint not null,
    rhythm varchar(20) not null,
    unique (department_id, account_id),
    foreign key (department_id, account_id) references people_accounts (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
