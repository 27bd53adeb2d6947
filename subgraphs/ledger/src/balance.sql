select version
from wallets
where id = $1::uuid
