//! Collecting what the branches of one level of a query ask for, so that one statement answers all of them.

use crate::failure::Failure;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::oneshot;

/// Questions that wait to be answered together.
///
/// Unlike the `dataloader` crate, one caller's cancellation does not take the others' answers along: the gateway may
/// drop one fetch of a request and go on with another.
pub(crate) struct Batch<Q, A> {
    waiting: Mutex<Vec<Waiting<Q, A>>>,
}

struct Waiting<Q, A> {
    question: Arc<Q>,
    reply: oneshot::Sender<Result<A, Failure>>,
}

impl<Q, A> Default for Batch<Q, A> {
    fn default() -> Self {
        Batch { waiting: Mutex::default() }
    }
}

impl<Q, A> Batch<Q, A> {
    /// The answer to the question. Whoever gets there first answers all that wait, in their order.
    pub async fn ask<F>(&self, question: Q, answer: impl Fn(Vec<Arc<Q>>) -> F) -> Result<A, Failure>
    where
        F: Future<Output = Vec<Result<A, Failure>>>,
    {
        let question = Arc::new(question);
        loop {
            let (reply, answered) = oneshot::channel();
            self.lock().push(Waiting { question: Arc::clone(&question), reply });
            // The other branches of the level ask in the meantime.
            tokio::task::yield_now().await;
            let waiting = std::mem::take(&mut *self.lock());
            if !waiting.is_empty() {
                let (questions, replies): (Vec<_>, Vec<_>) =
                    waiting.into_iter().map(|waiting| (waiting.question, waiting.reply)).unzip();
                for (reply, answer) in replies.into_iter().zip(answer(questions).await) {
                    // Nobody receives it where the caller was dropped.
                    let _ = reply.send(answer);
                }
            }
            // The one who answered for all was dropped: ask again.
            if let Ok(answer) = answered.await {
                return answer;
            }
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Waiting<Q, A>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::sync::mpsc;

    #[tokio::test]
    async fn what_is_asked_at_once_is_answered_at_once() {
        let batch = Batch::default();
        let sizes = Mutex::new(Vec::new());
        let double = |questions: Vec<Arc<i32>>| {
            sizes.lock().unwrap().push(questions.len());
            async move { questions.into_iter().map(|question| Ok(*question * 2)).collect() }
        };
        let (one, two) = tokio::join!(batch.ask(1, double), batch.ask(2, double));
        assert_eq!((one.unwrap(), two.unwrap()), (2, 4));
        assert_eq!(*sizes.lock().unwrap(), [2]);
    }

    #[tokio::test]
    async fn a_dropped_caller_takes_no_answer_along() {
        let batch = Arc::new(Batch::<usize, usize>::default());
        let (answering, mut answers) = mpsc::unbounded_channel();
        let mut callers = [0, 1].map(|caller| {
            let (batch, answering) = (Arc::clone(&batch), answering.clone());
            tokio::spawn(async move {
                let answer = |questions: Vec<Arc<usize>>| {
                    let alone = questions.len() == 1;
                    answering.send(caller).unwrap();
                    async move {
                        // Both wait for the one that gets there first, until it is dropped.
                        if !alone {
                            std::future::pending::<()>().await;
                        }
                        questions.into_iter().map(|question| Ok(*question * 2)).collect()
                    }
                };
                batch.ask(caller, answer).await
            })
        });
        let first = answers.recv().await.unwrap();
        callers[first].abort();
        assert_eq!((&mut callers[1 - first]).await.unwrap().unwrap(), (1 - first) * 2);
    }
}
