//! Child processes that never outlive this one.

use std::{
    io,
    process::{Child, Command},
    sync::{LazyLock, Mutex, mpsc},
    thread,
};

/// A child process. It is killed when this is dropped, and when this process dies, however it dies.
pub struct Tied {
    child: Child,
}

type Order = (Command, mpsc::Sender<io::Result<Child>>);

/// The thread that starts all children and lives as long as the process: the kernel's death signal follows the
/// thread that started a child, and a test's thread ends with the test.
static KEEPER: LazyLock<Mutex<mpsc::Sender<Order>>> = LazyLock::new(|| {
    let (orders, received) = mpsc::channel::<Order>();
    thread::spawn(move || {
        for (mut command, answer) in received {
            // Nobody waits for the answer only if the one who ordered panicked.
            let _ = answer.send(command.spawn());
        }
    });
    Mutex::new(orders)
});

impl Tied {
    /// Starts the program.
    pub fn spawn(mut command: Command) -> io::Result<Self> {
        #[cfg(target_os = "linux")]
        die_with_parent(&mut command);
        let (answer, spawned) = mpsc::channel();
        let keeper = KEEPER.lock().map_err(|_| io::Error::other("the keeper thread is gone"))?;
        keeper.send((command, answer)).map_err(io::Error::other)?;
        let child = spawned.recv().map_err(io::Error::other)??;
        Ok(Tied { child })
    }

    /// The child.
    pub fn child(&mut self) -> &mut Child {
        &mut self.child
    }
}

impl Drop for Tied {
    fn drop(&mut self) {
        // Both fail only where the child is gone already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[cfg(target_os = "linux")]
fn die_with_parent(command: &mut Command) {
    use std::os::unix::process::CommandExt;
    let parent = std::os::unix::process::parent_id;
    let me = std::process::id();
    let tie = move || {
        // SAFETY: a plain system call without pointers.
        if unsafe { libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL) } != 0 {
            return Err(io::Error::last_os_error());
        }
        // The parent may have died before the call.
        if parent() == me { Ok(()) } else { Err(io::Error::other("the parent is gone")) }
    };
    // SAFETY: the closure only makes system calls, which is allowed between fork and exec.
    unsafe { command.pre_exec(tie) };
}
