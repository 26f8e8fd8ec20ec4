// An offline provider for tickets with an attachment: it echoes the prompt and
// counts words as tokens. From release 2.4 on, a large attachment is an error.
export default class AttachmentsProvider {
  id() {
    return 'attachments';
  }

  async callApi(prompt, context) {
    const { attachment, release } = context.vars;
    await new Promise((resolve) => setTimeout(resolve, attachment === 'large' ? 120 : 40));
    if (attachment === 'large' && release === '2.4') {
      return { error: 'attachment lookup gave no answer' };
    }
    const words = prompt.split(/\s+/).length;
    return {
      output: prompt,
      tokenUsage: { total: words * 2, prompt: words, completion: words, numRequests: 1 },
    };
  }
}
