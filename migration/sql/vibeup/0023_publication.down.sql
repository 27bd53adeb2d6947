drop publication quintet_vibeup;
