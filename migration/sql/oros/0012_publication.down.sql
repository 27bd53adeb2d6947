drop publication quintet_oros;
