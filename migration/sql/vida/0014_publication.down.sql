drop publication quintet_vida;
