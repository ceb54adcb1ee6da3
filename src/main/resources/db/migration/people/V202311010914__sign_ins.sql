-- Every attempt to sign in, in machine time. An unknown name has no account, so no department either.
create table people_sign_ins (
    id bigint not null primary key,
    account_id bigint,
    username varchar(200) not null,
    at datetime(6) not null,
    address varchar(60) not null,
    success boolean not null,
    index (account_id, at),
    foreign key (account_id) references people_accounts (id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
