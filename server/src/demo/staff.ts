import type { App } from '../app.ts'
import { acknowledgeVersion, getCharterInForce } from '../charter/index.ts'
import type { Member } from '../ctx.ts'
import { addPerson, drawPassword, openAccount } from '../people/index.ts'
import type { Units } from './units.ts'

export type DemoAccount = { email: string; password: string; says: string }

/** Each with an account and the charter signed. */
export async function addStaff(app: Pick<App, 'as'>, organisationId: string, { jour }: Units) {
  const system = app.as({ kind: 'system', organisationId, job: 'demo' })
  const accounts: DemoAccount[] = []

  const add = async (
    name: string,
    role: string,
    says: string,
    unitId: string | null = null,
  ): Promise<Member> => {
    const [firstName = ''] = name.toLowerCase().split(' ')
    const email = `${firstName}@lestilleuls.example`
    const password = drawPassword(system.random)
    const personId = await addPerson(system, { name, kind: 'staff', email, unitId, roles: [role] })
    const accountId = await openAccount(system, { personId, password, operator: role === 'administrator' })
    accounts.push({ email, password, says: `${name}, ${says}` })

    const member: Member = { kind: 'member', organisationId, personId, accountId, name, roles: [role] }
    const { id, digest } = await getCharterInForce(app.as(member))
    await acknowledgeVersion(app.as(member), { versionId: id, digest })
    return member
  }

  const staff = {
    nadia: await add('Nadia Lambert', 'administrator', 'administre, et voit les mails gardés · administers'),
    bruno: await add('Bruno Leroy', 'unit-head', 'responsable de l’Accueil de jour · heads a unit', jour),
    sofia: await add('Sofia Petit', 'educator', 'éducatrice · educator', jour),
    sophie: await add('Sophie Marchal', 'director', 'directrice · director'),
  }
  return { staff, accounts }
}

export type Staff = Awaited<ReturnType<typeof addStaff>>['staff']
