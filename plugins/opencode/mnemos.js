// Kept by Mnemos: edits are lost when it is updated; `mnemos hosts remove opencode` takes it out.
// Hands OpenCode's events to `mnemos hook`, and what it answers to the model. Whatever goes wrong, OpenCode goes on without.
import { spawn } from "node:child_process"

const MNEMOS = @MNEMOS@
const PATIENCE = 10_000 // milliseconds

// What the hook answers to an event: `text` for the model, `verdict` and `reason` of a guard; nothing where it has nothing to say.
function ask(event, directory) {
  return new Promise((resolve) => {
    let said = ""
    const done = () => {
      clearTimeout(alarm)
      try {
        resolve(JSON.parse(said))
      } catch {
        resolve({})
      }
    }
    const [program, ...first] = MNEMOS
    const child = spawn(program, [...first, "hook", "--host", "opencode"], {
      cwd: directory,
      stdio: ["pipe", "pipe", "ignore"],
      windowsHide: true,
    })
    const alarm = setTimeout(() => child.kill(), PATIENCE)
    child.on("error", done)
    child.on("close", done)
    child.stdin.on("error", () => {})
    child.stdout.setEncoding("utf8")
    child.stdout.on("data", (part) => (said += part))
    child.stdin.end(JSON.stringify({ ...event, cwd: directory }))
  })
}

export const Mnemos = async ({ directory }) => {
  const blocks = new Map() // session: what stands in its system prompt, at every request, so that a compaction does not take it
  const parents = new Map() // helper's session: the session that started it
  const started = new Set()
  const recovering = new Map() // session: its recovery block on the way, for which the next request waits

  const who = (session) =>
    parents.has(session) ? { session_id: parents.get(session), agent_id: session } : { session_id: session }

  async function start(session, source) {
    started.add(session)
    const name = parents.has(session) ? "SubagentStart" : "SessionStart"
    const { text } = await ask({ hook_event_name: name, source, ...who(session) }, directory)
    if (text) blocks.set(session, text)
  }

  function recover(session) {
    if (!recovering.has(session)) recovering.set(session, start(session, "compact").finally(() => recovering.delete(session)))
    return recovering.get(session)
  }

  return {
    event: async ({ event }) => {
      const info = event.properties?.info
      if (event.type === "session.created" && info?.parentID) parents.set(info.id, info.parentID)
      if (event.type === "session.compacted") await recover(event.properties.sessionID)
      if (event.type === "session.deleted" && info && !parents.has(info.id)) {
        await ask({ hook_event_name: "SessionEnd", ...who(info.id) }, directory)
        blocks.delete(info.id)
      }
    },

    "chat.message": async ({ sessionID }, { message, parts }) => {
      if (!started.has(sessionID)) await start(sessionID, "startup")
      if (parents.has(sessionID)) return
      const prompt = parts.filter((part) => part.type === "text" && !part.synthetic).map((part) => part.text).join("\n")
      const { text } = await ask({ hook_event_name: "UserPromptSubmit", prompt, ...who(sessionID) }, directory)
      if (text) {
        const id = `prt_${message.id.slice(4)}mnemos`
        parts.push({ id, sessionID, messageID: message.id, type: "text", synthetic: true, text })
      }
    },

    // OpenCode waits for this one, and not for events; it comes before the agent goes on by itself.
    "experimental.compaction.autocontinue": async ({ sessionID }) => recover(sessionID),

    "experimental.chat.system.transform": async ({ sessionID }, { system }) => {
      await recovering.get(sessionID)
      const block = blocks.get(sessionID)
      if (!block) return
      if (system.length) system[system.length - 1] += `\n\n${block}` // some models take one system message only
      else system.push(block)
    },

    "tool.execute.before": async ({ tool, sessionID, callID }, { args }) => {
      const event = { hook_event_name: "PreToolUse", tool_name: tool, tool_input: args, ...who(sessionID) }
      const { text, verdict, reason } = await ask(event, directory)
      if (verdict) throw new Error(reason) // it cannot ask the person from here; the model is told why
      if (text) blocks.set(callID, text)
    },

    "tool.execute.after": async ({ tool, sessionID, callID, args }, output) => {
      const response = { output: output.output, ...(Number.isInteger(output.metadata?.exit) && { exit_code: output.metadata.exit }) }
      const event = { hook_event_name: "PostToolUse", tool_name: tool, tool_input: args, tool_response: response, ...who(sessionID) }
      const { text } = await ask(event, directory)
      const told = [blocks.get(callID), text].filter(Boolean).join("\n\n")
      blocks.delete(callID)
      if (told) output.output += `\n\n${told}`
    },
  }
}
