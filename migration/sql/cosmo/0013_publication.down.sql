drop publication quintet_cosmo;
