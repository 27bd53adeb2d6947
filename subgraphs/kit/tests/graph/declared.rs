//! The graph that the tests ask: some tables of OROS, and operations of the tests' own beside them.

use database::Platform;
use entities::oros::{
    business_profiles, campaigns, communities, community_members, creator_profiles, ledger_entries, people,
    rewards, users, wallets,
};
use kit::{
    Argument, Input, Interface, KeyKind, ObjectField, Operation, Scalar, Scope, Shape, SharedField, Subgraph,
    Table, extend, table,
};
use std::sync::LazyLock;

pub fn subgraph() -> Subgraph {
    Subgraph {
        tables: vec![user, wallet, entry, campaign, creator, business, fan, community, membership],
        viewers: vec![("orosMe", user)],
        operations: OPERATIONS.iter().collect(),
        ..Subgraph::default()
    }
    .finding([elsewhere()])
}

/// Another subgraph, whose types are found here by their `nodeId`.
fn elsewhere() -> Subgraph {
    Subgraph { tables: vec![reward, user], ..Subgraph::default() }
}

fn reward() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        table::<rewards::Entity>("OrosReward", Platform::Oros).columns([rewards::Column::Amount]).finish()
    });
    &TABLE
}

fn user() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use people::Column::*;
        table::<people::Entity>("OrosUser", Platform::Oros)
            .stored_in(users::Entity)
            .depends_on(&["creator_profiles", "business_profiles"])
            .public()
            .columns([Username, DisplayName, Bio, Email, KycStatus, CreatedAt])
            .has_one("wallet", wallets::Column::UserId, wallet)
            .has_one("businessProfile", business_profiles::Column::UserId, business)
            .has_many("campaigns", campaigns::Column::BusinessId, campaign)
            .update([DisplayName, Bio])
            .finish()
    });
    &TABLE
}

/// What several platforms have; of OROS the wallet is one, and, for want of another platform, its campaigns are too.
static BALANCE: Interface = Interface {
    name: "Balance",
    description: "What somebody has.",
    fields: &[
        SharedField::new("available", Scalar::Decimal, "What can be spent."),
        SharedField::new("currency", Scalar::Text, "What it is counted in."),
        SharedField::new("updatedAt", Scalar::DateTime, "Since when it is so.").nullable(),
    ],
};

fn wallet() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use wallets::Column::*;
        table::<wallets::Entity>("OrosWallet", Platform::Oros)
            .columns([Currency, AvailableBalance, PendingBalance, Version, UpdatedAt])
            .belongs_to("owner", UserId, user)
            .has_many("entries", ledger_entries::Column::WalletId, entry)
            .implements(&BALANCE, [("available", Version)])
            .cache(60, Scope::Private)
            .finish()
    });
    &TABLE
}

fn entry() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use ledger_entries::Column::*;
        table::<ledger_entries::Entity>("OrosLedgerEntry", Platform::Oros)
            .columns([SourceType, Amount, Direction, Status, Description, Metadata, CreatedAt])
            .belongs_to("wallet", WalletId, wallet)
            .depends_on(&["wallets"])
            .finish()
    });
    &TABLE
}

fn campaign() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use campaigns::Column::*;
        table::<campaigns::Entity>("OrosCampaign", Platform::Oros)
            .public()
            .columns([
                Title,
                Description,
                Hashtags,
                Objective,
                PayoutPerAction,
                TotalBudget,
                Status,
                StartDate,
            ])
            .belongs_to("business", BusinessId, user)
            .constant("currency", "BUDGET", "The campaign's own unit.")
            .implements(&BALANCE, [("available", RemainingBudget), ("updatedAt", UpdatedAt)])
            .create(
                BusinessId,
                [Title, Description, Hashtags, Objective, PayoutPerAction, TotalBudget, StartDate],
            )
            .update([Title, Description, Hashtags, StartDate])
            .cache(30, Scope::Private)
            .finish()
    });
    &TABLE
}

fn creator() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use creator_profiles::Column::*;
        table::<creator_profiles::Entity>("OrosCreatorProfile", Platform::Oros)
            .columns([Hashtags, MinTipAmount, RankingScore])
            .belongs_to("user", UserId, user)
            .owned_by(UserId)
            .finish()
    });
    &TABLE
}

/// The world lets nobody read its table.
fn business() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use business_profiles::Column::*;
        table::<business_profiles::Entity>("OrosBusinessProfile", Platform::Oros)
            .columns([CompanyName])
            .belongs_to("user", UserId, user)
            .finish()
    });
    &TABLE
}

/// A type that another subgraph owns, with a link that starts here.
fn fan() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        extend("OrosFan", Platform::Oros, KeyKind::Uuid)
            .has_many("communities", communities::Column::CreatorId, community)
            .finish()
    });
    &TABLE
}

fn community() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use communities::Column::*;
        table::<communities::Entity>("OrosCommunity", Platform::Oros)
            .public()
            .cache(60, Scope::Public)
            .columns([Name, Description])
            .belongs_to("creator", CreatorId, fan)
            .has_many("members", community_members::Column::CommunityId, membership)
            .create(CreatorId, [Name, Description])
            .finish()
    });
    &TABLE
}

fn membership() -> &'static Table {
    static TABLE: LazyLock<Table> = LazyLock::new(|| {
        use community_members::Column::*;
        table::<community_members::Entity>("OrosCommunityMember", Platform::Oros)
            .depends_on(&["communities"])
            .columns([Role, JoinedAt])
            .belongs_to("community", CommunityId, community)
            .create(UserId, [CommunityId])
            .delete()
            .finish()
    });
    &TABLE
}

/// Functions of `world.sql`.
static OPERATIONS: &[Operation] = &[
    Operation {
        name: "giveOros",
        function: "give",
        platform: Platform::Oros,
        description: "Gives somebody money from nowhere.",
        arguments: &[
            Argument::new("receiverId", "p_receiver_id", Input::Value(Scalar::Id(KeyKind::Uuid)), "Who."),
            Argument::new("amount", "p_amount", Input::Value(Scalar::Decimal), "How much."),
        ],
        outputs: &[
            ObjectField { name: "wallet", from: "wallet", shape: Shape::Row(wallet), description: "Whose." },
            ObjectField { name: "entries", from: "entries", shape: Shape::Rows(entry), description: "What." },
        ],
        idempotent: true,
    },
    Operation {
        name: "refuseOros",
        function: "refuse_about",
        platform: Platform::Oros,
        description: "Says no, because of the field that the hint names.",
        arguments: &[Argument::new("hint", "p_hint", Input::Value(Scalar::Text), "Which field.")],
        outputs: &[],
        idempotent: false,
    },
    Operation {
        name: "stumbleOros",
        function: "stumble",
        platform: Platform::Oros,
        description: "Loses so many races before it wins.",
        arguments: &[
            Argument::new("counter", "p_counter", Input::Value(Scalar::Text), "The sequence that counts."),
            Argument::new("races", "p_races", Input::Value(Scalar::Int), "How many."),
            Argument::new("state", "p_state", Input::Value(Scalar::Text), "The SQLSTATE of losing."),
        ],
        outputs: &[ObjectField {
            name: "attempts",
            from: "attempts",
            shape: Shape::Value(Scalar::BigInt),
            description: "How often it was tried.",
        }],
        idempotent: false,
    },
    Operation {
        name: "vanishOros",
        function: "vanish",
        platform: Platform::Oros,
        description: "Loses the connection while it commits.",
        arguments: &[],
        outputs: &[],
        idempotent: false,
    },
    Operation {
        name: "stopOrosShort",
        function: "stop_short",
        platform: Platform::Oros,
        description: "Fails by no rule.",
        arguments: &[],
        outputs: &[],
        idempotent: false,
    },
];
